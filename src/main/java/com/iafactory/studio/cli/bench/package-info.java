/**
 * The benchmarks: a whole production, the service, many productions at once, and what the door to paid services costs, each run as a user
 * runs it. They print ratios taken in one run.
 */
@NullMarked
package com.iafactory.studio.cli.bench;

import org.jspecify.annotations.NullMarked;
