package com.iafactory.studio.engine.illustrator;

import com.iafactory.studio.media.Direction;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.storyboard.Phrase;
import com.iafactory.studio.storyboard.ShotContent;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All the text a content sets, and the direction most of it runs. */
final class ContentText {
    private ContentText() {}

    /** A plate is mirrored when more of its letters run right to left; without letters its language decides. */
    static Direction direction(ShotContent content, Language language) {
        return direction(String.join(" ", of(content)), language);
    }

    static Direction direction(String text, Language language) {
        long right = count(text, true);
        long left = count(text, false);
        if (right == left) {
            boolean arabic = language == Language.AR || language == Language.DARIJA;
            return arabic && left == 0 ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
        }
        return right > left ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
    }

    private static long count(String text, boolean rightToLeft) {
        return text.codePoints()
                .filter(Character::isLetter)
                .filter(c -> Direction.of(Character.toString(c)).rightToLeft() == rightToLeft)
                .count();
    }

    static List<String> of(ShotContent content) {
        return switch (content) {
            case ShotContent.Title c -> with(c.kicker().stream(), c.title());
            case ShotContent.ChapterCard c -> with(Stream.of(), c.title());
            case ShotContent.Statement c -> with(Stream.of(), c.text());
            case ShotContent.Question c -> with(Stream.of(), c.text());
            case ShotContent.Definition c -> with(Stream.of(), c.term(), c.meaning());
            case ShotContent.BigNumber c -> with(Stream.of(c.value(), c.unit()), c.label());
            case ShotContent.Comparison c ->
                with(
                        Stream.of(c.left().figure(), c.right().figure()),
                        c.left().label(),
                        c.right().label());
            case ShotContent.Chart c ->
                Stream.of(Stream.of(c.title(), c.unit()), c.labels().stream(), c.display().stream())
                        .flatMap(s -> s)
                        .toList();
            case ShotContent.Listing c -> with(c.heading().stream(), c.items().toArray(Phrase[]::new));
            case ShotContent.Quotation c -> with(c.speaker().stream(), c.text());
            case ShotContent.Dates c ->
                c.moments().stream()
                        .flatMap(m -> Stream.of(m.date(), m.event().text()))
                        .collect(Collectors.toList());
            case ShotContent.Place c ->
                Stream.of(
                                Stream.of(c.name()),
                                c.region().stream(),
                                c.text().stream().map(Phrase::text))
                        .flatMap(s -> s)
                        .toList();
            case ShotContent.Recap c -> with(Stream.of(), c.items().toArray(Phrase[]::new));
            case ShotContent.CallToAction c -> with(Stream.of(), c.text());
            case ShotContent.EndCard c -> with(Stream.of(c.title()), c.text());
            case ShotContent.Footage c -> c.text().map(Phrase::text).stream().toList();
        };
    }

    private static List<String> with(Stream<String> texts, Phrase... phrases) {
        return Stream.concat(texts, Stream.of(phrases).map(Phrase::text)).toList();
    }
}
