package com.iafactory.studio.production;

import com.iafactory.studio.media.Format;
import com.iafactory.studio.script.Brief;
import com.iafactory.studio.storyboard.Brand;
import com.iafactory.studio.take.MakerChoice;
import com.iafactory.studio.take.MusicStyle;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * One production as it was asked for.
 *
 * @param formats at least one
 * @param music style of the bed, empty for none
 * @param voice name of a voice of the maker, or {@code default}
 * @param makers who is asked for what
 * @param subtitles in other languages
 */
public record Order(
        Brief brief,
        Set<Format> formats,
        Optional<MusicStyle> music,
        String voice,
        Optional<Brand> brand,
        MakerChoice makers,
        Subtitles subtitles) {
    public Order(Brief brief, Set<Format> formats, Optional<MusicStyle> music, String voice, Optional<Brand> brand) {
        this(brief, formats, music, voice, brand, MakerChoice.USUAL, Subtitles.NONE);
    }

    public Order {
        if (formats.isEmpty()) {
            throw new IllegalArgumentException("a production has a format");
        }
        formats = java.util.Collections.unmodifiableSet(EnumSet.copyOf(formats));
    }

    public Order with(Brief other) {
        return new Order(other, formats, music, voice, brand, makers, subtitles);
    }

    public Order with(Brand other) {
        return new Order(brief, formats, music, voice, Optional.of(other), makers, subtitles);
    }

    public Order with(Subtitles other) {
        return new Order(brief, formats, music, voice, brand, makers, other);
    }
}
