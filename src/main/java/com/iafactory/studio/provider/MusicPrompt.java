package com.iafactory.studio.provider;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.take.MusicRequest;
import java.util.stream.Collectors;

/** The published styles of music in words, for services that read. The words are part of what is made: version them. */
public final class MusicPrompt {
    public static final String VERSION = "1";

    private MusicPrompt() {}

    public static String of(MusicRequest request) {
        StringBuilder prompt = new StringBuilder(style(request));
        prompt.append(colour(request.language()));
        prompt.append(" It lies under a speaking voice: no lead that competes with speech.");
        if (!request.sections().isEmpty()) {
            prompt.append(" New chapters begin at ")
                    .append(request.sections().stream()
                            .map(at -> at.toSeconds() + " s")
                            .collect(Collectors.joining(", ")))
                    .append("; change the texture gently there.");
        }
        return prompt.append(" Instrumental, no singing, no spoken words.").toString();
    }

    private static String style(MusicRequest request) {
        return switch (request.style()) {
            case AMBIENT -> "Calm ambient bed: soft pads, slow swells, warm low end, no drums, about 70 bpm.";
            case UPBEAT -> "Bright, friendly pop bed: plucked guitar, light drums, claps, about 120 bpm, major key.";
            case DRAMATIC -> "Cinematic, tense orchestral bed: low strings, slow percussion, rising, about 90 bpm.";
            case PODCAST_INTRO ->
                "Punchy podcast opener: tight drums, bass and one catchy motif, about 110 bpm, "
                        + "with a clear ending.";
            case TRANSITION -> "Short transition: a swell that leads into one soft hit and rings out.";
        };
    }

    private static String colour(Language language) {
        return switch (language) {
            case AR -> " Coloured by maqam hijaz, with oud and soft frame drum.";
            case DARIJA -> " Coloured by North African music: the Andalusian cadence, oud or mandole, soft darbuka.";
            case FR, EN, DE, IT -> "";
        };
    }
}
