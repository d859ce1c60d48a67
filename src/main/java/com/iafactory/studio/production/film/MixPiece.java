package com.iafactory.studio.production.film;

import com.iafactory.studio.media.Canvas;
import com.iafactory.studio.media.Digest;
import com.iafactory.studio.montage.SpokenLine;
import com.iafactory.studio.montage.Timeline;
import com.iafactory.studio.montage.mix.AudioRate;
import com.iafactory.studio.montage.mix.MixPlan;
import com.iafactory.studio.montage.mix.Mixer;
import com.iafactory.studio.montage.mix.Sting;
import com.iafactory.studio.production.Piece;
import com.iafactory.studio.production.Shelf;
import com.iafactory.studio.production.Stage;
import com.iafactory.studio.storyboard.ShotContent;
import com.iafactory.studio.time.RationalTime;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The finished sound of a cut: {@code mix.m4a}. Canvases of one bit rate share it. */
final class MixPiece {
    private static final String FILE = "mix.m4a";

    private MixPiece() {}

    static Piece of(CutPieces cut, Canvas canvas, Timeline timeline) {
        List<Sting> stings = stings(timeline);
        AudioRate rate = AudioRate.of(canvas);
        Optional<Digest> music = cut.music().map(Piece::digest);
        List<String> parts = new ArrayList<>(List.of("mix", Mixer.VERSION, rate.name()));
        parts.add(String.valueOf(timeline.duration().frames()));
        parts.add(music.map(Digest::hex).orElse("none"));
        timeline.speech().forEach(line -> parts.add(line.start().toNanos() + " " + cut.voice(line.line())));
        stings.forEach(sting -> parts.add(sting.at().toNanos() + " " + sting.kind()));
        return new Piece(
                Digest.of(parts.toArray(String[]::new)),
                Stage.MIX,
                cut.cut().name(),
                timeline.duration().frames() * Costs.MIX_FRAME,
                music.stream().toList(),
                (folder, shelf) -> Mixer.mix(
                        new MixPlan(
                                speech(cut, timeline, shelf),
                                cut.music().map(piece -> MusicPiece.read(piece, shelf)),
                                stings,
                                timeline.duration(),
                                rate),
                        folder.resolve(FILE)));
    }

    static Path read(Piece piece, Shelf shelf) {
        return shelf.get(piece.digest()).resolve(FILE);
    }

    /** The sound files are asked of the shelf again: this may be another machine than the one that planned. */
    private static List<SpokenLine> speech(CutPieces cut, Timeline timeline, Shelf shelf) {
        return timeline.speech().stream()
                .map(line -> new SpokenLine(
                        line.line(),
                        VoicePiece.read(cut.voice(line.line()), shelf).wav(),
                        line.start(),
                        line.duration()))
                .toList();
    }

    private static List<Sting> stings(Timeline timeline) {
        return timeline.shots().stream()
                .filter(shot -> shot.shot().content() instanceof ShotContent.ChapterCard)
                .map(shot -> new Sting(
                        Sting.Kind.CHAPTER,
                        RationalTime.ofFrames(shot.range().start()).toDuration()))
                .toList();
    }
}
