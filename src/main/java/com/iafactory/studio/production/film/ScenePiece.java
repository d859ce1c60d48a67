package com.iafactory.studio.production.film;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.iafactory.studio.json.Json;
import com.iafactory.studio.media.Digest;
import com.iafactory.studio.production.Makers;
import com.iafactory.studio.production.Piece;
import com.iafactory.studio.production.Shelf;
import com.iafactory.studio.production.Stage;
import com.iafactory.studio.production.Work;
import com.iafactory.studio.storyboard.ShotContent.Footage;
import com.iafactory.studio.storyboard.ShotContent.Footage.Medium;
import com.iafactory.studio.take.FootageFinder;
import com.iafactory.studio.take.InputFile;
import com.iafactory.studio.take.SceneMaker;
import com.iafactory.studio.take.StockChoice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A picture or clip made or fetched for a shot: {@code footage.png}, {@code .jpg} or {@code .mp4} and what it is in
 * {@code scene.json}; that says so where there is none. Where makers can, all pictures of a cut are made in the look of its first.
 */
final class ScenePiece {
    private static final String ABOUT = "scene.json";
    private static final String FOUND = "found 1";
    private static final double COST = 30;
    private static final List<String> PICTURES = List.of("still.png", "still.jpg", "footage.png", "footage.jpg");

    private ScenePiece() {}

    /**
     * @param file empty text for none
     * @param remarks why makers of the list could not
     */
    private record About(
            String file,
            boolean clip,
            int width,
            int height,
            String credit,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> remarks) {
        About {
            remarks = List.copyOf(remarks);
        }

        /** Those of before there were remarks have none. */
        @JsonCreator
        static About read(
                @JsonProperty("file") String file,
                @JsonProperty("clip") boolean clip,
                @JsonProperty("width") int width,
                @JsonProperty("height") int height,
                @JsonProperty("credit") String credit,
                @JsonProperty("remarks") @Nullable List<String> remarks) {
            return new About(file, clip, width, height, credit, remarks == null ? List.of() : remarks);
        }
    }

    /**
     * What was found, or else is made; no piece at all where neither is, and where nobody could say what is to be made.
     *
     * @param key the piece whose picture others look like; empty for none
     */
    static Optional<Piece> of(
            FilmedShot shot, Optional<StockChoice.Chosen> found, Optional<Digest> key, Makers makers) {
        if (found.isPresent()) {
            return Optional.of(found(shot, found.get(), makers));
        }
        return asked(shot, makers).map(scenes -> made(shot, key, scenes));
    }

    private static Optional<SceneMaker> asked(FilmedShot shot, Makers makers) {
        return makers.scenes().filter(scenes -> shot.described());
    }

    private static Piece made(FilmedShot shot, Optional<Digest> key, SceneMaker scenes) {
        return piece(digest(shot, scenes, "", key), shot.label(), key, (folder, shelf) -> {
            Optional<InputFile> reference = key.flatMap(piece -> picture(shelf.get(piece)));
            SceneMaker.Wish wish = reference.map(shot.wish()::like).orElse(shot.wish());
            List<String> remarks = new ArrayList<>();
            write(scenes.make(wish, shot.label(), folder, remarks::add), remarks, folder);
        });
    }

    /** What is asked of makers counts only where there are some: they are next when it cannot be had any more. */
    private static Piece found(FilmedShot shot, StockChoice.Chosen found, Makers makers) {
        FootageFinder finder = makers.finder().orElseThrow();
        String what =
                found.name() + " " + found.file().width() + "x" + found.file().height();
        Optional<SceneMaker> next = asked(shot, makers);
        Digest digest = next.map(scenes -> digest(shot, scenes, what, Optional.empty()))
                .orElseGet(() -> Digest.of("scene", FOUND, what));
        return piece(digest, shot.label(), Optional.empty(), (folder, shelf) -> {
            List<String> remarks = new ArrayList<>();
            Optional<SceneMaker.Scene> scene = finder.fetch(found, shot.label(), folder, remarks::add)
                    .or(() -> next.flatMap(scenes -> scenes.make(shot.wish(), shot.label(), folder, remarks::add)));
            write(scene, remarks, folder);
        });
    }

    private static Digest digest(FilmedShot shot, SceneMaker scenes, String found, Optional<Digest> key) {
        List<String> parts = new ArrayList<>(List.of(
                "scene",
                scenes.version(),
                shot.wish().picture().digest().hex(),
                scenes.moves() ? shot.wish().clip().digest().hex() : "",
                found));
        key.map(Digest::hex).ifPresent(parts::add);
        return Digest.of(parts.toArray(String[]::new));
    }

    private static Piece piece(Digest digest, String label, Optional<Digest> key, Work work) {
        return new Piece(digest, Stage.STORYBOARD, label, COST, key.stream().toList(), work).outside(true);
    }

    /** The picture that was made, shown or only begun with; empty where none could be. */
    private static Optional<InputFile> picture(Path made) {
        return PICTURES.stream()
                .map(made::resolve)
                .filter(Files::exists)
                .findFirst()
                .map(file -> InputFile.of(file, file.toString().endsWith(".png") ? "image/png" : "image/jpeg"));
    }

    private static void write(Optional<SceneMaker.Scene> made, List<String> remarks, Path folder) {
        Json.write(
                folder.resolve(ABOUT),
                made.map(scene -> new About(
                                scene.file().getFileName().toString(),
                                scene.clip(),
                                scene.width(),
                                scene.height(),
                                scene.credit(),
                                remarks))
                        .orElse(new About("", false, 0, 0, "", remarks)));
    }

    /** The line due to who made it; empty for none. */
    static Optional<String> credit(Digest scene, Shelf shelf) {
        return Optional.of(
                        Json.read(shelf.get(scene).resolve(ABOUT), About.class).credit())
                .filter(line -> !line.isBlank());
    }

    /** Why makers that were asked for it could not. */
    static List<String> remarks(Digest scene, Shelf shelf) {
        return Json.read(shelf.get(scene).resolve(ABOUT), About.class).remarks();
    }

    /** What a shot shows of it; empty where none could be made. */
    static Optional<Footage> footage(Digest scene, Shelf shelf) {
        About about = Json.read(shelf.get(scene).resolve(ABOUT), About.class);
        return about.file().isEmpty()
                ? Optional.empty()
                : Optional.of(new Footage(
                        FootagePiece.made(scene, about.file()),
                        about.clip() ? Medium.CLIP : Medium.PICTURE,
                        about.width(),
                        about.height(),
                        Duration.ZERO,
                        Optional.empty()));
    }
}
