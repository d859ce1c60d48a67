package com.iafactory.studio.take;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** A maker of pictures and clips for shots. Implementations are thread-safe. */
public interface SceneMaker {
    /** Name and version of makers and models; part of the digest of everything made. */
    String version();

    /** Whether shots are to be clips; pictures otherwise. */
    boolean moves();

    /** Whether a picture can be made in the look of another. */
    default boolean refers() {
        return false;
    }

    /**
     * What was made, in the studio's own form.
     *
     * @param width pixels
     * @param height pixels
     * @param credit line for the credits; empty when none is due
     */
    record Scene(Path file, boolean clip, int width, int height, String credit) {}

    /**
     * Makes a scene for a shot.
     *
     * @param folder where the file comes, called {@code footage} with its ending; beside it, of a maker that {@link #refers}, the
     *     picture a clip begins with, called {@code still}
     * @param told why a maker of the list could not, in a sentence, each time the next is asked
     * @return empty when none of the makers could; then the shot stays as it is drawn
     * @throws com.iafactory.studio.media.StudioException when it is to be tried again, or the customer is strict
     */
    Optional<Scene> make(Wish wish, String label, Path folder, Consumer<String> told);

    /**
     * @param picture what is wanted
     * @param clip the same in motion, without its first picture
     */
    record Wish(PictureRequest picture, ClipRequest clip) {
        /** The same in the look of another picture. */
        public Wish like(InputFile reference) {
            return new Wish(picture.like(reference), clip);
        }
    }
}
