package com.iafactory.studio.production.film;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.caption.Cue;
import com.iafactory.studio.caption.TimedWord;
import com.iafactory.studio.media.Format;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.montage.Timeline;
import com.iafactory.studio.production.Makers;
import com.iafactory.studio.production.Order;
import com.iafactory.studio.production.Piece;
import com.iafactory.studio.production.Report.Track.Origin;
import com.iafactory.studio.production.Shelf;
import com.iafactory.studio.production.Subtitles;
import com.iafactory.studio.script.Cut;
import com.iafactory.studio.script.Examples;
import com.iafactory.studio.script.Line;
import com.iafactory.studio.take.MakerChoice;
import com.iafactory.studio.time.RationalTime;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a film takes for subtitles in another language, translated or brought: the two meet as a track of it. */
abstract class SubtitleTrackContract {
    private static final String SAID =
            "Le premier train part à 5 h 12. Personne ne parle avant Lausanne. Puis tout s'accélère d'un coup.";

    @TempDir
    Path folder;

    protected abstract Makers makers();

    protected abstract Subtitles asked();

    protected abstract Origin origin();

    private static Timeline timeline() {
        List<TimedWord> words = new ArrayList<>();
        Duration at = Duration.ofMillis(300);
        for (String word : SAID.split(" ")) {
            boolean ends = word.endsWith(".");
            words.add(new TimedWord(word, at, at.plusMillis(400), ends));
            at = at.plusMillis(ends ? 1100 : 420);
        }
        return new Timeline(List.of(), List.of(), words, List.of(), RationalTime.ofFrames(12 * 30L));
    }

    private SubtitleTrack track() {
        Cut cut = new Cut("film", Cut.Kind.FILM, "Le train", List.of(new Line(Line.Role.HOOK, -1, -1, SAID)));
        Order order = new Order(
                Examples.brief(Language.FR, 60, 0),
                Set.of(Format.YOUTUBE),
                Optional.empty(),
                "default",
                Optional.empty(),
                MakerChoice.USUAL,
                asked());
        SubtitleTrack.check(order, makers());
        return SubtitleTrack.of(cut, timeline(), order, makers()).getFirst();
    }

    private SubtitleTrack.Found found(SubtitleTrack track) {
        Shelf shelf = digest -> Optional.of(folder.resolve(digest.hex()));
        for (Piece piece : track.translation().stream().toList()) {
            try {
                piece.work()
                        .make(
                                Files.createDirectories(
                                        folder.resolve(piece.digest().hex())),
                                shelf);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return track.found(shelf);
    }

    @Test
    void aTrackHasPlainCuesInOrderWithinTheFilm() {
        SubtitleTrack.Found found = found(track());
        assertThat(found.language()).isEqualTo(Language.DE);
        assertThat(found.origin()).isEqualTo(origin());
        assertThat(found.isThere()).isTrue();
        Duration before = Duration.ZERO;
        for (Cue cue : found.cues()) {
            assertThat(cue.start()).isGreaterThanOrEqualTo(before);
            assertThat(cue.end()).isGreaterThan(cue.start());
            assertThat(cue.text()).isNotBlank().doesNotContain("<", "{", "\u202E");
            before = cue.end();
        }
        assertThat(before).isLessThanOrEqualTo(timeline().duration().toDuration());
    }

    @Test
    void theSameTrackIsTheSameInput() {
        assertThat(track().inputs()).isEqualTo(track().inputs());
        assertThat(track().need()).isEqualTo(track().need());
        assertThat(found(track())).isEqualTo(found(track()));
    }
}
