package com.iafactory.studio.tokens;

import com.iafactory.studio.media.Platform;
import java.time.Duration;
import java.util.Set;

/**
 * How much a production calls for, in the quantities of the tariff.
 *
 * @param words of the script
 * @param speech spoken in all cuts
 * @param pictures how many are generated
 * @param clips length of generated video
 * @param music length of made music
 * @param shorts how many are cut
 * @param publications platforms it is published to
 * @param podcast whether the complete price of a podcast may stand for its items, when that is less
 * @param length of the long film; only the price of a podcast asks for it
 * @param paid what is bought; everything else is made by the offline engines, which cost nothing
 */
public record Workload(
        int words,
        Duration speech,
        int pictures,
        Duration clips,
        Duration music,
        int shorts,
        Set<Platform> publications,
        boolean podcast,
        Duration length,
        Set<Item> paid) {
    /** Words a minute of a calm narrator (audiobooks: 150 to 160); the voice's own pace is better where it is known. */
    private static final int PACE = 150;
    /** How long one picture is usually seen. */
    private static final Duration PICTURE_EVERY = Duration.ofSeconds(4);

    public Workload {
        publications = Set.copyOf(publications);
        paid = Set.copyOf(paid);
        if (words < 0
                || pictures < 0
                || shorts < 0
                || speech.isNegative()
                || clips.isNegative()
                || music.isNegative()
                || length.isNegative()) {
            throw new IllegalArgumentException("a workload has no quantity below zero");
        }
        if (publications.contains(Platform.ALL)) {
            throw new IllegalArgumentException("publications name each platform");
        }
    }

    /**
     * Of a film that is spoken, pictured and scored from its first second to its last, before anything is written.
     *
     * @param shorts cut from the film: they speak, show and play what is there already
     */
    public static Workload ofFilm(Duration length, int shorts, Set<Platform> publications, Set<Item> paid) {
        int words = Math.toIntExact(Math.ceilDiv(length.toMillis() * PACE, 60_000));
        int pictures = Math.toIntExact(Math.ceilDiv(length.toMillis(), PICTURE_EVERY.toMillis()));
        return new Workload(words, length, pictures, length, length, shorts, publications, false, length, paid);
    }

    /** The same as a podcast: a voice, music and still pictures, no clips. */
    public static Workload ofPodcast(Duration length, int shorts, Set<Platform> publications, Set<Item> paid) {
        Workload film = ofFilm(length, shorts, publications, paid);
        return new Workload(film.words, length, 0, Duration.ZERO, length, shorts, publications, true, length, paid);
    }
}
