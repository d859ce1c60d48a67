/**
 * Makers of media and words as capabilities, and the door for those that cost money: what is bought is written down before it is
 * sent, bought at most once, and kept. Knows no vendor; adapters implement {@link com.iafactory.studio.take.Service}. Engines
 * and services implement the same capabilities and pass the same contract tests.
 */
@NullMarked
package com.iafactory.studio.take;

import org.jspecify.annotations.NullMarked;
