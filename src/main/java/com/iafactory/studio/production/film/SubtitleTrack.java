package com.iafactory.studio.production.film;

import com.iafactory.studio.caption.Cue;
import com.iafactory.studio.caption.WebVtt;
import com.iafactory.studio.media.Digest;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.montage.Timeline;
import com.iafactory.studio.production.Makers;
import com.iafactory.studio.production.Order;
import com.iafactory.studio.production.Piece;
import com.iafactory.studio.production.Report.Track.Origin;
import com.iafactory.studio.production.Shelf;
import com.iafactory.studio.production.Subtitles.Brought;
import com.iafactory.studio.script.Cut;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Subtitles of a cut in another language than its own.
 *
 * @param translation the piece that is made of the cut's own subtitles; empty for a track that was brought
 * @param brought as far as they are shown within the cut
 * @param late how many of those that were brought begin after its end
 */
record SubtitleTrack(Language language, Optional<Piece> translation, List<Cue> brought, int late) {
    static final String NO_MODEL = "no-language-model";

    /** What there is of a track; without cues it says why. */
    record Found(Language language, Origin origin, List<Cue> cues, String missing) {
        boolean isThere() {
            return !cues.isEmpty();
        }
    }

    /**
     * Whether every language that is asked for can be had, told before anything is made.
     *
     * @throws StudioException code {@code subtitles-own-language}, {@code subtitles-unreadable} or {@value #NO_MODEL}
     */
    static void check(Order order, Makers makers) {
        order.subtitles().requireOtherThan(order.brief().language());
        order.subtitles().brought().forEach(Brought::cues);
        if (makers.translator().isEmpty()) {
            order.subtitles().languages().stream()
                    .filter(language -> order.subtitles().brought(language).isEmpty())
                    .findFirst()
                    .ifPresent(language -> {
                        throw noModel(language);
                    });
        }
    }

    static StudioException noModel(Language language) {
        return StudioException.refused(
                NO_MODEL,
                "There are no subtitles in " + name(language) + ": no language model is configured to translate them.",
                "Set ANTHROPIC_API_KEY or OPENAI_API_KEY, or bring them as an SRT or VTT file.");
    }

    /** What is brought has the times of the long film; shorts have translations alone. */
    static List<SubtitleTrack> of(Cut cut, Timeline timeline, Order order, Makers makers) {
        List<SubtitleTrack> tracks = new ArrayList<>();
        for (Language language : order.subtitles().all()) {
            Optional<Brought> brought = order.subtitles().brought(language);
            if (brought.isPresent() && cut.kind() == Cut.Kind.FILM) {
                tracks.add(brought(brought.get(), timeline.duration().toDuration()));
            } else if (order.subtitles().languages().contains(language)
                    && (brought.isEmpty() || makers.translator().isPresent())) {
                List<Cue> own = Captions.subtitles(timeline, order.brief().language());
                tracks.add(new SubtitleTrack(
                        language, Optional.of(TranslationPiece.of(cut, own, language, order, makers)), List.of(), 0));
            }
        }
        return tracks;
    }

    private static SubtitleTrack brought(Brought track, Duration end) {
        List<Cue> all = track.cues();
        List<Cue> within = all.stream().flatMap(cue -> cue.until(end).stream()).toList();
        return new SubtitleTrack(track.language(), Optional.empty(), within, all.size() - within.size());
    }

    private static String name(Language language) {
        return switch (language) {
            case FR -> "French";
            case AR -> "Arabic";
            case DARIJA -> "Darija";
            case EN -> "English";
            case DE -> "German";
            case IT -> "Italian";
        };
    }

    /** The piece it waits for. */
    Optional<Digest> need() {
        return translation.map(Piece::digest);
    }

    /** What of it goes into the digest of a film, besides the piece it waits for. */
    String inputs() {
        return language.code() + (translation.isPresent() ? " translated" : "\n" + WebVtt.write(brought));
    }

    Found found(Shelf shelf) {
        if (translation.isPresent()) {
            TranslationPiece.Made made = TranslationPiece.read(translation.get().digest(), shelf);
            return new Found(language, Origin.TRANSLATED, made.cues(), made.missing());
        }
        return new Found(
                language,
                Origin.IMPORTED,
                brought,
                brought.isEmpty() ? "What was brought begins after the film's end." : "");
    }

    /** What to tell about it. */
    Optional<String> remark(String cut, Shelf shelf) {
        Found found = found(shelf);
        if (!found.isThere()) {
            return Optional.of(cut + " has no subtitles in " + name(language) + ". " + found.missing());
        }
        return late == 0
                ? Optional.empty()
                : Optional.of(late + " of the subtitles in " + name(language)
                        + " that were brought begin after the film's end and were left out.");
    }
}
