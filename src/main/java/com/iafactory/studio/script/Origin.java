package com.iafactory.studio.script;

import com.iafactory.studio.media.Language;
import java.util.List;

/**
 * The film that a localized one was made from: its pictures are those of the same lines.
 *
 * @param voice that it was written for
 * @param film the long cut as it was then
 * @param shorts as they were then
 */
public record Origin(Language language, String voice, Cut film, List<Cut> shorts) {
    public Origin {
        shorts = List.copyOf(shorts);
    }

    /** The cut of that name; the film where there is none any more. */
    public Cut cut(String name) {
        return shorts.stream()
                .filter(cut -> cut.name().equals(name))
                .findFirst()
                .orElse(film);
    }
}
