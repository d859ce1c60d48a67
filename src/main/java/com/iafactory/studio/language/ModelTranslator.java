package com.iafactory.studio.language;

import com.iafactory.studio.caption.CaptionProfile;
import com.iafactory.studio.caption.Cue;
import com.iafactory.studio.caption.CueText;
import com.iafactory.studio.caption.CueTranslator;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.media.Writing;
import com.iafactory.studio.script.Words;
import com.iafactory.studio.take.LanguageModel;
import com.iafactory.studio.take.TextRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Subtitles in another language by a language model; what is too long to be read is asked for once more, shorter. Thread-safe. */
public final class ModelTranslator implements CueTranslator {
    private static final String VERSION = "model-translator 3";
    private static final int BATCH = 40;
    private static final int LONGEST_CUE = 300;
    private static final int MOST_TOKENS = 16_000;

    private final Dialogue<NumberedAnswer> dialogue;

    public ModelTranslator(LanguageModel model) {
        this.dialogue =
                new Dialogue<>(model, PromptFile.read("translation"), NumberedAnswer.class, TextRequest.Effort.LOW);
    }

    @Override
    public String version() {
        return VERSION + " " + dialogue.version();
    }

    /** @throws StudioException code {@code translation-unusable}, with the faults, when the second answer has grave ones too */
    @Override
    public List<Cue> translate(List<Cue> cues, Language from, Writing to) {
        CaptionProfile profile = CaptionProfile.track(to);
        CueText setting = new CueText(profile, to.language());
        List<Cue> translated = new ArrayList<>();
        for (int at = 0; at < cues.size(); at += BATCH) {
            List<Cue> batch = cues.subList(at, Math.min(cues.size(), at + BATCH));
            List<String> texts = texts(batch, at + 1, from, to, setting);
            for (int i = 0; i < batch.size(); i++) {
                translated.add(set(texts.get(i), batch.get(i), setting, profile.charactersPerLine()));
            }
        }
        return List.copyOf(translated);
    }

    private List<String> texts(List<Cue> batch, int first, Language from, Writing to, CueText setting) {
        Question question = new Question()
                .fact("from", Tongue.name(from))
                .fact("into", Tongue.name(to.language()))
                .fact("letters", Tongue.letters(to));
        for (int i = 0; i < batch.size(); i++) {
            question.quote(
                    "cue " + (first + i) + ", at most " + setting.most(shown(batch.get(i))) + " characters",
                    new Untrusted(oneLine(batch.get(i))),
                    LONGEST_CUE);
        }
        Draft<List<String>> draft = dialogue.ask(
                question.say("Translate the subtitles.").text(),
                MOST_TOKENS,
                answer -> read(answer, batch, first, from, to, setting));
        if (!draft.usable()) {
            throw StudioException.failed(
                    UNUSABLE,
                    "The language model gave no translation that can be used: "
                            + draft.faults().stream()
                                    .filter(Fault::grave)
                                    .limit(5)
                                    .map(Fault::text)
                                    .collect(Collectors.joining(" ")),
                    "Try another model, or bring subtitles in that language as an SRT or VTT file.");
        }
        return draft.value().orElseThrow();
    }

    private static Draft<List<String>> read(
            NumberedAnswer answer, List<Cue> batch, int first, Language from, Writing to, CueText setting) {
        List<Fault> faults = new ArrayList<>(answer.faults(first, batch.size(), "cue"));
        if (!faults.isEmpty()) {
            return Draft.unreadable(faults);
        }
        List<String> texts = answer.entries().stream()
                .map(entry -> Untrusted.clean(entry.text()).replaceAll("\\s+", " "))
                .toList();
        for (int i = 0; i < batch.size(); i++) {
            Cue cue = batch.get(i);
            String text = texts.get(i);
            faults.addAll(Rendition.faults(oneLine(cue), from, text, to.language(), "cue " + (first + i)));
            int most = setting.most(shown(cue));
            if (text.codePointCount(0, text.length()) > most
                    || setting.set(text, cue.start(), cue.end()).isEmpty()) {
                faults.add(Fault.slight("cue " + (first + i) + " has " + text.codePointCount(0, text.length())
                        + " characters or does not break into two lines; it may have " + most + ": shorten it."));
            }
        }
        String all = String.join(" ", texts);
        Tongue.fault(all, to.language()).ifPresent(faults::add);
        Tongue.letters(all, to).ifPresent(faults::add);
        return new Draft<>(Optional.of(texts), faults);
    }

    /** What is still too long for its time or lines ends earlier; a word longer than a line is broken. */
    private static Cue set(String text, Cue cue, CueText setting, int line) {
        String kept = broken(text, line);
        int most = setting.most(shown(cue));
        Optional<Cue> set = setting.set(kept, cue.start(), cue.end());
        while (set.isEmpty()
                || kept.codePointCount(0, kept.length()) > most
                || !broken(kept, line).equals(kept)) {
            String bare = kept.replaceFirst("…$", "");
            int space = bare.lastIndexOf(' ');
            if (space <= 0 && bare.length() < 2) {
                break;
            }
            // A word that fills its line has no room for the mark behind it, and one alone may be longer than its time.
            int end = space > 0 ? space : bare.offsetByCodePoints(bare.length(), -1);
            kept = bare.substring(0, end).replaceFirst("[,;:.\\s-]+$", "") + "…";
            set = setting.set(kept, cue.start(), cue.end());
        }
        return set.orElseThrow(() -> new IllegalStateException("nothing can be shown of " + Fault.shown(text)));
    }

    private static String broken(String text, int line) {
        return Words.of(text).stream().map(word -> parts(word, line)).collect(Collectors.joining(" "));
    }

    private static String parts(String word, int line) {
        StringBuilder parts = new StringBuilder();
        String rest = word;
        while (rest.codePointCount(0, rest.length()) > line) {
            int end = rest.offsetByCodePoints(0, line - 1);
            parts.append(rest, 0, end).append("- ");
            rest = rest.substring(end);
        }
        return parts.append(rest).toString();
    }

    private static Duration shown(Cue cue) {
        return cue.end().minus(cue.start());
    }

    private static String oneLine(Cue cue) {
        return cue.text().replace('\n', ' ');
    }
}
