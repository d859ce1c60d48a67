package com.iafactory.studio.script;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.media.Platform;
import java.time.Duration;
import java.util.Optional;

/**
 * What the user asks for.
 *
 * @param source the text the film is made from
 * @param language language of the film (that of the source)
 * @param target length of the long film, 20 s to 3600 s
 * @param shorts how many shorts are wanted, 0 to 10; fewer are made when the text is too short
 * @param tone free word such as "calm" or "playful", empty when not given
 * @param audience free words, empty when not given
 * @param title title wished by the user
 * @param platform platform the film is written for
 */
public record Brief(
        SourceDocument source,
        Language language,
        Duration target,
        int shorts,
        Optional<String> tone,
        Optional<String> audience,
        Optional<String> title,
        Platform platform) {}
