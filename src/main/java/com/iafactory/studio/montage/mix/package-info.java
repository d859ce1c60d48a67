/**
 * The sound of a cut, mixed once as a whole: voice placed to the sample, music ducked under it, stings, and a master whose
 * loudness is measured on the encoded file. Streams: an hour takes no more memory than a minute. Must not know who spoke or
 * who composed.
 */
@NamedInterface("mix")
@NullMarked
package com.iafactory.studio.montage.mix;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
