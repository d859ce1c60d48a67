package com.iafactory.studio.engine.illustrator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.iafactory.studio.media.Box;
import com.iafactory.studio.media.Canvas;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.montage.PlateRequest;
import com.iafactory.studio.montage.picture.Compositor;
import com.iafactory.studio.montage.picture.Layer;
import com.iafactory.studio.montage.picture.Pose;
import com.iafactory.studio.montage.picture.YuvFrame;
import com.iafactory.studio.montage.type.Typefaces;
import com.iafactory.studio.storyboard.Brand;
import com.iafactory.studio.storyboard.Look;
import com.iafactory.studio.storyboard.ShotContent;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignatureTest {
    private static final PlateIllustrator ILLUSTRATOR = new PlateIllustrator(Typefaces.find());
    private static final Color HOUSE = new Color(0xC8, 0x10, 0x2E);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Canvas.class)
    void standsInTheUpperCornerAtTheEndOfTheLineInsideTheSafeArea(Canvas canvas) throws IOException {
        Path logo = png("logo.png", 300, 100);
        for (Language language : List.of(Language.FR, Language.AR)) {
            Samples.in(language).forEach((name, content) -> {
                if (content instanceof ShotContent.EndCard) {
                    return;
                }
                PlateRequest request = branded(content, language, canvas, logo);
                Stage stage = ILLUSTRATOR.stage(request);
                Layer layer = stage.plate().layers().getLast();
                Pose pose = layer.motion().at(60);
                Box box = new Box(
                        (int) pose.x(),
                        (int) pose.y(),
                        layer.cel().at(60).width(),
                        layer.cel().at(60).height());
                Box safe = canvas.safe();
                assertThat(safe.contains(box)).as(name).isTrue();
                assertThat(box.y()).isEqualTo(safe.y());
                assertThat(stage.rightToLeft() ? box.x() == safe.x() : box.right() == safe.right())
                        .as("%s in %s", name, language)
                        .isTrue();
                assertThat(stage.textBoxes())
                        .as("%s in %s keeps clear of the logo", name, language)
                        .noneMatch(text -> text.y() < box.bottom() && text.x() < box.right() && text.right() > box.x());
            });
        }
    }

    @Test
    void isReadFromPngJpegAndSvg() throws IOException {
        Path svg = Files.writeString(
                folder.resolve("logo.svg"),
                "<svg xmlns='http://www.w3.org/2000/svg' width='300' height='100'>"
                        + "<rect width='300' height='100' fill='#C8102E'/></svg>");
        for (Path logo : List.of(png("logo.png", 900, 300), jpeg("logo.jpg"), svg)) {
            ShotContent content = new ShotContent.Statement(Samples.spoken("Un deux trois"));
            PlateRequest request = branded(content, Language.FR, Canvas.LANDSCAPE, logo);
            assertThat(red(request)).as(logo.getFileName().toString()).isGreaterThan(5_000);
        }
    }

    @Test
    void isLargerOnTheEndCard() throws IOException {
        Path logo = png("logo.png", 300, 100);
        ShotContent end = new ShotContent.EndCard("Pourquoi dormir", Samples.spoken("Merci"));
        ShotContent plate = new ShotContent.Statement(Samples.spoken("Un deux trois"));
        assertThat(red(branded(end, Language.FR, Canvas.LANDSCAPE, logo)))
                .isGreaterThan(2 * red(branded(plate, Language.FR, Canvas.LANDSCAPE, logo)));
    }

    @Test
    void saysWhichLogoItCannotRead() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.png"), "no picture");
        PlateRequest request = branded(
                new ShotContent.Statement(Samples.spoken("Un deux trois")), Language.FR, Canvas.LANDSCAPE, broken);
        assertThatThrownBy(() -> ILLUSTRATOR.draw(request))
                .isInstanceOf(StudioException.class)
                .hasMessageContaining("broken.png");
    }

    private Path png(String name, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        fill(image);
        Path file = folder.resolve(name);
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    private Path jpeg(String name) throws IOException {
        BufferedImage image = new BufferedImage(300, 100, BufferedImage.TYPE_INT_RGB);
        fill(image);
        Path file = folder.resolve(name);
        ImageIO.write(image, "jpeg", file.toFile());
        return file;
    }

    private static void fill(BufferedImage image) {
        Graphics2D g = image.createGraphics();
        g.setColor(HOUSE);
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        g.dispose();
    }

    /** Pixels of the logo's colour. */
    private static long red(PlateRequest request) {
        YuvFrame frame = new YuvFrame(request.canvas().width(), request.canvas().height());
        new Compositor().draw(ILLUSTRATOR.draw(request), 60, frame);
        BufferedImage image = frame.toImage();
        long count = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                Color c = new Color(image.getRGB(x, y));
                int off = Math.abs(c.getRed() - HOUSE.getRed())
                        + Math.abs(c.getGreen() - HOUSE.getGreen())
                        + Math.abs(c.getBlue() - HOUSE.getBlue());
                count += off < 24 ? 1 : 0;
            }
        }
        return count;
    }

    private static PlateRequest branded(ShotContent content, Language language, Canvas canvas, Path logo) {
        PlateRequest r = Samples.request(content, language, canvas, "atlas", Optional.empty());
        Brand brand = new Brand(
                Optional.of("Maison"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(logo));
        return new PlateRequest(
                r.content(),
                r.illustration(),
                r.camera(),
                r.canvas(),
                new Look("atlas", 0, Optional.of(brand)),
                r.language(),
                r.frames(),
                r.wordFrames(),
                r.captioned(),
                r.seed());
    }
}
