package com.iafactory.studio.production.film;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.media.Digest;
import com.iafactory.studio.production.Makers;
import com.iafactory.studio.production.Piece;
import com.iafactory.studio.production.Shelf;
import com.iafactory.studio.production.Stage;
import com.iafactory.studio.storyboard.ShotContent.Footage;
import com.iafactory.studio.storyboard.ShotContent.Footage.Medium;
import com.iafactory.studio.take.SceneMaker;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A picture or clip made for a shot: {@code footage.png}, {@code .jpg} or {@code .mp4} and what it is in {@code scene.json}; that says
 * so where there is none.
 */
final class ScenePiece {
    private static final String ABOUT = "scene.json";
    private static final double COST = 30;

    private ScenePiece() {}

    /** @param file empty text for none */
    private record About(String file, boolean clip, int width, int height, String credit) {}

    static Piece of(SceneMaker.Wish wish, String label, Makers makers) {
        SceneMaker scenes = makers.scenes().orElseThrow();
        Digest digest = Digest.of(
                "scene",
                scenes.version(),
                wish.picture().digest().hex(),
                scenes.moves() ? wish.clip().digest().hex() : "",
                wish.keywords());
        Piece piece = new Piece(digest, Stage.STORYBOARD, label, COST, List.of(), (folder, shelf) -> {
            Optional<SceneMaker.Scene> made = scenes.make(wish, label, folder);
            Json.write(
                    folder.resolve(ABOUT),
                    made.map(scene -> new About(
                                    scene.file().getFileName().toString(),
                                    scene.clip(),
                                    scene.width(),
                                    scene.height(),
                                    scene.credit()))
                            .orElse(new About("", false, 0, 0, "")));
        });
        return piece.outside(true);
    }

    /** The line due to who made it; empty for none. */
    static Optional<String> credit(Digest scene, Shelf shelf) {
        return Optional.of(
                        Json.read(shelf.get(scene).resolve(ABOUT), About.class).credit())
                .filter(line -> !line.isBlank());
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
