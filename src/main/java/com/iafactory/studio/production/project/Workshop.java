package com.iafactory.studio.production.project;

import com.iafactory.studio.production.Plan;
import com.iafactory.studio.production.Shelf;
import com.iafactory.studio.script.Screenplay;
import com.iafactory.studio.storage.ProjectArea;
import com.iafactory.studio.storyboard.Directions;
import com.iafactory.studio.take.Customer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What productions are made by; knows nothing of queues and records. Thread-safe, but for the plans it gives out. */
public interface Workshop {
    /**
     * Whether a script can be written at all, told at once.
     *
     * @throws com.iafactory.studio.media.StudioException kind INPUT when not
     */
    void check(Customer customer, Wishes wishes);

    /** Whether whoever writes is somebody outside, so that writing is waiting; told at once. */
    default boolean waitsToWrite(Customer customer, Wishes wishes) {
        return false;
    }

    /** Writes the script; may take seconds, and minutes where a language model is asked. */
    Screenplay write(Customer customer, Wishes wishes);

    /**
     * Puts a script into the language of its wishes; may take minutes.
     *
     * @param before what the original was asked for with
     */
    Screenplay localize(Customer customer, Wishes wishes, Wishes before, Screenplay original);

    /** Cost of a whole production, guessed from what was asked for; only for progress. */
    double expected(Wishes wishes);

    /**
     * What an approved script calls for.
     *
     * @param directions what was decided about its shots
     */
    Plan plan(Customer customer, Wishes wishes, Screenplay approved, Directions directions);

    /**
     * Puts a finished production together in an empty folder.
     *
     * @param plan that has been asked what it calls for, which is all there
     */
    Delivery deliver(Wishes wishes, Plan plan, Shelf shelf, Path folder) throws IOException;

    /** The film as far as its shots are there from the first on, in an empty folder; empty when there is nothing to see. */
    default Optional<Preview> preview(Plan plan, Shelf shelf, Path folder) throws IOException {
        return Optional.empty();
    }

    /** @param shots how many it shows */
    record Preview(Path file, Duration length, int shots) {}

    /**
     * @param files what belongs in the media store
     * @param report JSON, for the record
     */
    record Delivery(List<File> files, String report) {
        public Delivery {
            files = List.copyOf(files);
        }

        /** @param name in the area, for example {@code film.mp4} */
        public record File(Path path, ProjectArea area, String name) {}
    }
}
