package com.iafactory.studio.montage;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.engine.illustrator.PlateIllustrator;
import com.iafactory.studio.media.Canvas;
import com.iafactory.studio.media.Direction;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.montage.caption.CaptionArtist;
import com.iafactory.studio.montage.caption.CaptionStyle;
import com.iafactory.studio.montage.picture.YuvFrame;
import com.iafactory.studio.montage.type.TextSetter;
import com.iafactory.studio.montage.type.Typefaces;
import com.iafactory.studio.storyboard.Camera;
import com.iafactory.studio.storyboard.Look;
import com.iafactory.studio.storyboard.ShotContent;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What the picture of every shot keeps to, whoever made it: drawn by the studio's own illustrator, or laid over a picture or a clip of
 * a maker of scenes. That is where engine and services meet: the one draws plates, the others give files for them.
 */
public abstract class ShotPictureContract {
    private static final Typefaces FACES = Typefaces.find();
    protected static final Illustrator PLATES = new PlateIllustrator(FACES);
    private static final CaptionArtist CAPTIONS = new CaptionArtist(new TextSetter(FACES));
    private static final int FRAMES = 30;

    @TempDir
    protected Path folder;

    protected Illustrator illustrator() {
        return PLATES;
    }

    /** What the shot shows beside these words; files of it lie in the folder. */
    protected abstract ShotContent content(String words);

    private YuvFrame frame(ShotContent content, Canvas canvas, int index) {
        PlateRequest plate = new PlateRequest(
                content,
                Optional.empty(),
                Camera.PUSH_IN,
                canvas,
                new Look("photograph", 0, Optional.empty()),
                Language.FR,
                FRAMES,
                List.of(),
                canvas != Canvas.LANDSCAPE,
                7);
        SegmentSpec spec = new SegmentSpec(
                plate, Optional.empty(), List.of(), CaptionStyle.PLAIN, Direction.LEFT_TO_RIGHT, Films.QUICK);
        return new SegmentRenderer(CAPTIONS, folder::resolve).frame(spec, illustrator(), index);
    }

    @ParameterizedTest
    @EnumSource(Canvas.class)
    void itFillsTheCanvasFromItsFirstFrameToItsLast(Canvas canvas) {
        ShotContent content = content("Le train part toutes les heures");
        for (int index : List.of(0, FRAMES - 1)) {
            YuvFrame frame = frame(content, canvas, index);
            assertThat(frame.width()).isEqualTo(canvas.width());
            assertThat(frame.height()).isEqualTo(canvas.height());
            assertThat(frame.isBlack()).isFalse();
        }
    }

    @Test
    void theSameIsTheSameAndOtherWordsAreAnother() {
        ShotContent content = content("Le train part toutes les heures");
        byte[] first = frame(content, Canvas.LANDSCAPE, FRAMES - 1).bytes();
        assertThat(frame(content, Canvas.LANDSCAPE, FRAMES - 1).bytes()).isEqualTo(first);
        assertThat(frame(content("Le train de nuit"), Canvas.LANDSCAPE, FRAMES - 1)
                        .bytes())
                .isNotEqualTo(first);
        assertThat(illustrator().version()).isNotBlank().isEqualTo(illustrator().version());
    }
}
