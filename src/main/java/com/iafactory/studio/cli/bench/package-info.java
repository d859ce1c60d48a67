/** The benchmark of a whole production, run as a user runs it: in processes of its own. */
@NullMarked
package com.iafactory.studio.cli.bench;

import org.jspecify.annotations.NullMarked;
