package com.iafactory.studio.language;

import com.iafactory.studio.growth.Hashtags;
import com.iafactory.studio.growth.MarketingBrief;
import com.iafactory.studio.growth.MarketingDraft;
import com.iafactory.studio.growth.Title;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.script.Cut;
import com.iafactory.studio.script.LineText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what a model says about one cut: titles and hashtags one by one, the description as a whole. */
final class MarketingReading {
    private final Language language;
    private final Lengths lengths;
    private final MarketingChecks checks;

    MarketingReading(MarketingBrief brief) {
        this.language = brief.language();
        this.lengths = Lengths.of(brief.cut().kind());
        this.checks = new MarketingChecks(brief.cut().title() + "\n" + ModelMarketing.said(brief.cut()), language);
    }

    /** Of a paragraph, in characters: beside a short nobody opens more than a few lines. */
    record Lengths(int fewest, int most) {
        static Lengths of(Cut.Kind kind) {
            return kind == Cut.Kind.FILM ? new Lengths(150, 800) : new Lengths(40, 300);
        }
    }

    Draft<MarketingDraft> read(MarketingAnswer answer) {
        List<Fault> faults = new ArrayList<>();
        List<String> titles = titles(answer, faults);
        List<String> opening = answer.opening().stream()
                .map(MarketingReading::line)
                .filter(line -> !line.isEmpty())
                .toList();
        String paragraph = line(answer.paragraph());
        faults.addAll(checks.description(opening, paragraph, lengths.fewest(), lengths.most()));
        List<String> hashtags = hashtags(answer, faults);
        faults.addAll(checks.language(String.join(
                ". ",
                Stream.of(titles, opening, List.of(paragraph))
                        .flatMap(List::stream)
                        .toList())));
        return faults.stream().anyMatch(Fault::grave)
                ? Draft.unreadable(faults)
                : set(titles, opening, paragraph, hashtags, faults);
    }

    /** What is too long or gone once it is set is left out. */
    private Draft<MarketingDraft> set(
            List<String> titles, List<String> opening, String paragraph, List<String> hashtags, List<Fault> faults) {
        List<String> named = set(titles).stream().filter(Title::fits).toList();
        List<String> lines =
                set(opening).stream().filter(line -> !line.isBlank()).toList();
        String rest = set(paragraph);
        if (named.isEmpty() || lines.isEmpty() || rest.isBlank()) {
            List<Fault> more = new ArrayList<>(faults);
            more.add(Fault.grave("Of the titles, the opening or the paragraph nothing is left that can be set."));
            return Draft.unreadable(more);
        }
        return new Draft<>(Optional.of(new MarketingDraft(named, lines, rest, hashtags)), faults);
    }

    private List<String> titles(MarketingAnswer answer, List<Fault> faults) {
        List<String> good = new ArrayList<>();
        Set<String> before = new HashSet<>();
        for (String raw : answer.titles()) {
            String title = line(raw).replaceFirst("[.\\s]+$", "");
            List<Fault> wrong = checks.title(title, before);
            faults.addAll(wrong);
            if (wrong.isEmpty() && good.size() < MarketingChecks.TITLES) {
                good.add(title);
            }
        }
        if (good.isEmpty()) {
            faults.add(Fault.grave("No title can be used; there are " + MarketingChecks.TITLES + "."));
        }
        return good;
    }

    private List<String> hashtags(MarketingAnswer answer, List<Fault> faults) {
        List<String> good = new ArrayList<>();
        Set<String> before = new HashSet<>();
        for (String raw : answer.hashtags()) {
            String tag = "#" + Untrusted.clean(raw).replaceFirst("^#", "");
            List<Fault> wrong = checks.hashtag(tag, before);
            faults.addAll(wrong);
            if (wrong.isEmpty() && good.size() < Hashtags.WRITTEN) {
                good.add(tag);
            }
        }
        return good;
    }

    private static String line(String raw) {
        return Untrusted.clean(raw).replaceAll("\\s+", " ");
    }

    private List<String> set(List<String> texts) {
        return texts.stream().map(this::set).toList();
    }

    /** As the language sets its marks, without pictures in it; after it was checked, so that nothing is hidden from the checks. */
    private String set(String text) {
        return LineText.of(text, language);
    }
}
