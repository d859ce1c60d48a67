package com.iafactory.studio.storyboard;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What a shot shows, by layout. All text is ready to be set: short, clean, at most 14 words on a plate. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "layout")
public sealed interface ShotContent {

    /** The film's or the short's opening: also its cover frame. */
    record Title(Phrase title, Optional<String> kicker) implements ShotContent {}

    /** @param number from 1 */
    record ChapterCard(int number, int of, Phrase title) implements ShotContent {}

    record Statement(Phrase text) implements ShotContent {}

    record Question(Phrase text) implements ShotContent {}

    record Definition(Phrase term, Phrase meaning) implements ShotContent {}

    /**
     * @param value as written in the film's language, for example {@code 3,5}
     * @param number the same as a number, for counting up
     * @param decimals digits after the decimal mark
     * @param unit for example {@code %} or {@code km}; empty when there is none
     * @param label what it measures
     * @param saidAt word of the shot at which the number is said, -1 for at once
     */
    record BigNumber(String value, double number, int decimals, String unit, Phrase label, int saidAt)
            implements ShotContent {}

    /** Two sides with their figures; a figure is empty when the comparison is of words. */
    record Comparison(Side left, Side right) implements ShotContent {}

    record Side(Phrase label, String figure, double value) {}

    /**
     * @param values one a label
     * @param display one a label, as written in the film's language
     * @param saidAt one a label: word at which it is said, -1 for at once
     */
    record Chart(
            Kind kind,
            String title,
            String unit,
            List<String> labels,
            List<Double> values,
            List<String> display,
            List<Integer> saidAt)
            implements ShotContent {
        /** How figures are drawn. */
        public enum Kind {
            BARS,
            LINE,
            SHARES
        }
    }

    /**
     * Items appear when they are said; those before {@code firstNew} are there from the start.
     *
     * @param firstNumber number of the first item of a numbered list; above 1 where a list goes on from another plate
     */
    record Listing(Optional<String> heading, List<Phrase> items, boolean numbered, int firstNew, int firstNumber)
            implements ShotContent {
        public Listing {
            items = List.copyOf(items);
        }

        public Listing(Optional<String> heading, List<Phrase> items, boolean numbered, int firstNew) {
            this(heading, items, numbered, firstNew, 1);
        }
    }

    record Quotation(Phrase text, Optional<String> speaker) implements ShotContent {}

    /** @param active index of the moment the words speak of */
    record Dates(List<Moment> moments, int active) implements ShotContent {}

    record Moment(String date, Phrase event) {}

    record Place(String name, Optional<String> region, Optional<Phrase> text) implements ShotContent {}

    record Recap(List<Phrase> items) implements ShotContent {}

    record CallToAction(Phrase text) implements ShotContent {}

    /** Room for the platform's end screen. */
    record EndCard(String title, Phrase text) implements ShotContent {}

    /**
     * Film or a photograph that is not drawn but brought: it fills the canvas. What a clip sounds like is not heard.
     *
     * @param media names the file; whoever renders knows where it lies
     * @param width of the file, pixels
     * @param height of the file, pixels
     * @param from where in a clip to begin; a clip that is too short rests on its last frame
     * @param text set over it; empty for none
     */
    record Footage(String media, Medium medium, int width, int height, Duration from, Optional<Phrase> text)
            implements ShotContent {
        public Footage {
            if (width <= 0 || height <= 0 || from.isNegative()) {
                throw new IllegalArgumentException("no footage: " + width + "x" + height + " from " + from);
            }
        }

        /** Whether it moves by itself. */
        public enum Medium {
            PICTURE,
            CLIP
        }
    }
}
