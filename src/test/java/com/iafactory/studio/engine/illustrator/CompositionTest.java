package com.iafactory.studio.engine.illustrator;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.media.Canvas;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.montage.PlateRequest;
import com.iafactory.studio.montage.picture.Layer;
import com.iafactory.studio.montage.picture.Pose;
import com.iafactory.studio.montage.type.Typefaces;
import com.iafactory.studio.storyboard.ShotContent;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CompositionTest {
    private static final PlateIllustrator ILLUSTRATOR = new PlateIllustrator(Typefaces.find());

    /** Frames after the start of a plate by which something of its text is seen. */
    private static final int PATIENCE = 10;

    @Test
    void composesStatementsOfOneFilmInManyWays() {
        Set<Composition> seen = new HashSet<>();
        for (int i = 0; i < 40; i++) {
            PlateRequest request = Samples.request(
                    new ShotContent.Statement(Samples.spoken("Le train numéro " + i + " part à l’heure")),
                    Language.FR,
                    Canvas.LANDSCAPE,
                    "atlas",
                    Optional.of("high-speed-train"));
            Composition composition = Compositions.of(request, true);
            assertThat(Compositions.of(request, true)).isEqualTo(composition);
            seen.add(composition);
        }
        assertThat(seen).hasSizeGreaterThan(5);
    }

    @ParameterizedTest
    @EnumSource(Canvas.class)
    void beginsEveryPlateWithWordsHoweverLateTheyAreSaid(Canvas canvas) {
        Samples.french().forEach((name, content) -> {
            PlateRequest late =
                    spokenLate(Samples.request(content, Language.FR, canvas, "atlas", Optional.of("high-speed-train")));
            List<Layer> layers = ILLUSTRATOR.draw(late).layers();
            boolean text = ILLUSTRATOR.stage(late).textBoxes().stream()
                    .anyMatch(box -> layers.stream().anyMatch(layer -> stands(layer, box)));
            assertThat(text).as("%s on %s", name, canvas).isTrue();
        });
    }

    /** Whether a layer that hardly exceeds a box of text is seen there in time. */
    private static boolean stands(Layer layer, com.iafactory.studio.media.Box box) {
        Pose pose = layer.motion().at(PATIENCE);
        var sprite = layer.cel().at(PATIENCE);
        return pose.opacity() > 0.5
                && Math.abs(pose.x() - box.x()) < 40
                && Math.abs(pose.y() - box.y()) < 40
                && sprite.width() >= box.width()
                && sprite.width() < box.width() + 60;
    }

    private static PlateRequest spokenLate(PlateRequest r) {
        return new PlateRequest(
                r.content(),
                r.illustration(),
                r.camera(),
                r.canvas(),
                r.look(),
                r.language(),
                r.frames(),
                IntStream.range(0, 20).map(i -> 60 + 3 * i).boxed().toList(),
                r.captioned(),
                r.seed());
    }

    @Test
    void showsTheSubjectOfACutPlateFromItsFirstFrame() {
        PlateRequest request = Samples.request(
                new ShotContent.Statement(Samples.spoken("Le train part à l’heure")),
                Language.FR,
                Canvas.LANDSCAPE,
                "sahel",
                Optional.of("high-speed-train"));
        Layer subject = ILLUSTRATOR.draw(request).layers().get(1);
        assertThat(subject.cel().at(0).width()).isGreaterThan(400);
        assertThat(subject.motion().at(0).opacity()).isEqualTo(1);
    }
}
