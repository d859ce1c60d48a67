package com.iafactory.studio.take;

import com.iafactory.studio.media.Digest;

/** What is asked of a maker. Equal digests mean the same request, whoever asks and however often. */
public sealed interface TakeRequest
        permits TextRequest,
                SpeechRequest,
                PictureRequest,
                ClipRequest,
                MusicTakeRequest,
                SoundEffectRequest,
                CloneRequest {
    Capability capability();

    /** Of everything that decides the result. */
    Digest digest();

    /** How much is asked for, in the unit the tariff counts: milliseconds of sound or video, pieces, or words. */
    long quantity();
}
