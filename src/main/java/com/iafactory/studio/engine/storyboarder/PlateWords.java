package com.iafactory.studio.engine.storyboarder;

import com.iafactory.studio.script.Words;
import com.iafactory.studio.storyboard.Phrase;
import com.iafactory.studio.storyboard.ShotContent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Counts the words a plate shows; the labels of a chart are not read as words. */
final class PlateWords {
    private PlateWords() {}

    static int count(ShotContent content) {
        return texts(content).mapToInt(text -> Words.of(text).size()).sum();
    }

    static Stream<String> texts(ShotContent content) {
        return switch (content) {
            case ShotContent.Title c -> Stream.concat(Stream.of(c.title().text()), c.kicker().stream());
            case ShotContent.ChapterCard c -> Stream.of(c.title().text());
            case ShotContent.Statement c -> Stream.of(c.text().text());
            case ShotContent.Question c -> Stream.of(c.text().text());
            case ShotContent.Definition c ->
                Stream.of(c.term().text(), c.meaning().text());
            case ShotContent.BigNumber c ->
                Stream.of(c.value(), c.unit(), c.label().text());
            case ShotContent.Comparison c ->
                Stream.of(c.left(), c.right())
                        .flatMap(side -> Stream.of(side.label().text(), side.figure()));
            case ShotContent.Chart c -> Stream.of(c.title());
            case ShotContent.Listing c -> Stream.concat(c.heading().stream(), phrases(c.items()));
            case ShotContent.Quotation c -> Stream.of(c.text().text());
            case ShotContent.Dates c ->
                c.moments().stream()
                        .flatMap(moment ->
                                Stream.of(moment.date(), moment.event().text()));
            case ShotContent.Place c ->
                Stream.of(Optional.of(c.name()), c.region(), c.text().map(Phrase::text))
                        .flatMap(Optional::stream);
            case ShotContent.Recap c -> phrases(c.items());
            case ShotContent.CallToAction c -> Stream.of(c.text().text());
            case ShotContent.EndCard c -> Stream.of(c.title(), c.text().text());
            case ShotContent.Footage c -> c.text().map(Phrase::text).stream();
        };
    }

    private static Stream<String> phrases(List<Phrase> items) {
        return items.stream().map(Phrase::text);
    }
}
