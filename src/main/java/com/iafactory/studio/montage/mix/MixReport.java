package com.iafactory.studio.montage.mix;

import com.iafactory.studio.media.Loudness;

/**
 * How a mix came out.
 *
 * @param loudness measured on the encoded file
 * @param gain applied to the whole, in dB
 * @param ceiling of the limiter before encoding, in dBTP
 * @param passes how often the whole was run through the master, encoded or not
 */
public record MixReport(Loudness loudness, double gain, double ceiling, int passes) {}
