/**
 * Makers of media (voice, music) as capabilities, each with its version. Engines and services implement them and pass the same contract test.
 */
@NullMarked
package com.iafactory.studio.take;

import org.jspecify.annotations.NullMarked;
