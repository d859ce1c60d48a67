package com.iafactory.studio.engine.illustrator;

import com.iafactory.studio.engine.illustrations.IllustrationSet;
import com.iafactory.studio.media.Digest;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.montage.Illustrator;
import com.iafactory.studio.montage.PlateRequest;
import com.iafactory.studio.montage.picture.Plate;
import com.iafactory.studio.montage.type.TextSetter;
import com.iafactory.studio.montage.type.Typefaces;
import com.iafactory.studio.storyboard.Brand;
import com.iafactory.studio.storyboard.Look;
import com.iafactory.studio.storyboard.ShotContent;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The studio's own graphics desk: draws every layout with type, geometry and open illustrations, offline and free. Pure:
 * equal requests give equal pixels. Thread-safe.
 */
public final class PlateIllustrator implements Illustrator {
    /** Raised with every change of drawing, so that kept segments are made anew. */
    private static final String EDITION = "plates 4";

    private static final int VARIANTS = 3;

    private final Typefaces typefaces;
    private final Pictures pictures;
    private final String version;
    private final Logos logos = new Logos();
    private final Grounds grounds = new Grounds();
    private final Map<Optional<Path>, TextSetter> setters = new ConcurrentHashMap<>();

    /** @param typefaces of the system; a brand's own font is put before them plate by plate */
    public PlateIllustrator(Typefaces typefaces) {
        this.typefaces = typefaces;
        pictures = new Pictures(IllustrationSet.shared());
        version = EDITION + " "
                + Digest.of(typefaces.identity(), pictures.version()).brief();
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public List<String> themes() {
        return Themes.names();
    }

    @Override
    public String accent(Look look) {
        return String.format(Locale.ROOT, "#%06x", Themes.palette(look).accent().getRGB() & 0xffffff);
    }

    @Override
    public Plate draw(PlateRequest request) {
        return stage(request).plate();
    }

    /** The filled stage; tests look at its text boxes. */
    Stage stage(PlateRequest request) {
        Palette palette = Themes.palette(request.look());
        boolean mirrored =
                ContentText.direction(request.content(), request.language()).rightToLeft();
        TextSetter setter = setter(request.look());
        Stage stage = new Stage(request, palette, setter, mirrored);
        int variant = (int) Math.floorMod(request.seed(), (long) VARIANTS);
        Furniture furniture = new Furniture(stage, pictures, logos);
        Scene scene = scene(stage, furniture.hasPicture());
        if (!(request.content() instanceof ShotContent.Footage)) {
            stage.ground(grounds.draw(
                    palette,
                    pattern(request.look(), request.language()),
                    request.canvas(),
                    mirrored,
                    variant,
                    scene.backdrops()));
        }
        Desk desk = new Desk(stage, scene, new Lettering(stage), furniture, setter);
        Composer.compose(request.content(), desk);
        if (!Signature.large(request.content())) {
            furniture.signature().ifPresent(Signature::corner);
        }
        return stage;
    }

    private static Scene scene(Stage stage, boolean pictured) {
        PlateRequest request = stage.request();
        return Compositions.staged(request.content(), request.canvas(), pictured)
                ? Scenes.of(Compositions.of(request, pictured), stage, pictured)
                : Scene.bare(stage);
    }

    @Override
    public BufferedImage thumbnail(Thumbnail thumbnail) {
        return new Thumbnails(setter(thumbnail.look()), pictures)
                .draw(thumbnail, pattern(thumbnail.look(), thumbnail.language()));
    }

    static Pattern pattern(Look look, Language language) {
        boolean maghreb = language == Language.AR || language == Language.DARIJA;
        return maghreb ? Pattern.LATTICE : Themes.named(look.theme()).pattern();
    }

    private TextSetter setter(Look look) {
        Optional<Path> font = look.brand().flatMap(Brand::font);
        return setters.computeIfAbsent(
                font, f -> new TextSetter(f.map(typefaces::withBrand).orElse(typefaces)));
    }
}
