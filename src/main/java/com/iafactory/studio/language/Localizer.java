package com.iafactory.studio.language;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.media.Writing;
import com.iafactory.studio.script.LineText;
import com.iafactory.studio.script.Pace;
import com.iafactory.studio.script.Screenplay;
import com.iafactory.studio.script.ScreenplayTranslator;
import com.iafactory.studio.take.LanguageModel;
import com.iafactory.studio.take.TextRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts a screenplay into another language: line for line, with its timings, pictures and figures. Thread-safe. */
public final class Localizer implements ScreenplayTranslator {
    private static final int BATCH = 50;
    private static final int LONGEST_SENTENCE = 1000;
    private static final int MOST_TOKENS = 20_000;
    /** Texts shorter than this may well double or halve. */
    private static final int TELLING = 30;

    private static final double SHORTEST = 0.25;
    private static final double LONGEST = 3;

    private final Dialogue<NumberedAnswer> dialogue;

    public Localizer(LanguageModel model) {
        this.dialogue =
                new Dialogue<>(model, PromptFile.read("localization"), NumberedAnswer.class, TextRequest.Effort.MEDIUM);
    }

    /** @throws StudioException code {@code localization-unusable}, with the faults, when the second answer has grave ones too */
    @Override
    public Screenplay localize(Screenplay screenplay, Writing to, Pace pace) {
        Reading reading = new Reading(screenplay.script().language(), to, Places.of(screenplay, pace));
        List<String> texts = LocalizedScreenplay.texts(screenplay);
        Map<String, String> said = new HashMap<>();
        for (int at = 0; at < texts.size(); at += BATCH) {
            List<String> batch = texts.subList(at, Math.min(texts.size(), at + BATCH));
            List<String> localized = localized(batch, at + 1, reading);
            for (int i = 0; i < batch.size(); i++) {
                said.put(batch.get(i), localized.get(i));
            }
        }
        Screenplay localized = new LocalizedScreenplay(screenplay, said, to).screenplay();
        List<String> remarks = new ArrayList<>(localized.remarks());
        remarks.addAll(reading.places().remarks(said));
        return localized.remarked(remarks);
    }

    private List<String> localized(List<String> batch, int first, Reading reading) {
        Question question = new Question()
                .fact("from", Tongue.name(reading.from()))
                .fact("into", Tongue.name(reading.to().language()))
                .fact("letters", Tongue.letters(reading.to()));
        for (int i = 0; i < batch.size(); i++) {
            question.quote("sentence " + (first + i), new Untrusted(batch.get(i)), LONGEST_SENTENCE);
        }
        Draft<List<String>> draft = dialogue.ask(
                question.say("Put the sentences into the other language.").text(),
                MOST_TOKENS,
                answer -> reading.read(answer, batch, first));
        if (!draft.usable()) {
            throw StudioException.failed(
                    "localization-unusable",
                    "The language model gave no version that can be used: "
                            + draft.faults().stream()
                                    .filter(Fault::grave)
                                    .limit(5)
                                    .map(Fault::text)
                                    .collect(Collectors.joining(" ")),
                    "Try another model, or write the script in that language from the same source.");
        }
        return draft.value().orElseThrow();
    }

    /** What is looked at in an answer. */
    private record Reading(Language from, Writing to, Places places) {
        Draft<List<String>> read(NumberedAnswer answer, List<String> batch, int first) {
            List<Fault> faults = new ArrayList<>(answer.faults(first, batch.size(), "sentence"));
            if (!faults.isEmpty()) {
                return Draft.unreadable(faults);
            }
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < batch.size(); i++) {
                String raw = answer.entries().get(i).text();
                String text = LineText.of(raw, to.language());
                faults.addAll(faults(batch.get(i), raw, text, "sentence " + (first + i)));
                texts.add(text);
            }
            String all = String.join(" ", texts);
            Tongue.fault(all, to.language()).ifPresent(faults::add);
            Tongue.letters(all, to).ifPresent(faults::add);
            return new Draft<>(Optional.of(texts), faults);
        }

        private List<Fault> faults(String original, String raw, String text, String where) {
            List<Fault> faults = new ArrayList<>();
            // What is cleaned off is looked at too: a text that holds an address is not one to be mended.
            Contacts.in(raw)
                    .filter(found -> Contacts.in(text).isEmpty() && !original.contains(found))
                    .ifPresent(found -> faults.add(Fault.grave(where + " has " + Fault.shown(found) + ".")));
            faults.addAll(Rendition.faults(original, from, text, to.language(), where));
            double ratio = (double) text.length() / original.length();
            if (original.length() >= TELLING && (ratio < SHORTEST || ratio > LONGEST)) {
                faults.add(Fault.grave(where + " is not about as long as the original."));
            }
            places.fault(original, text, where).ifPresent(faults::add);
            return faults;
        }
    }
}
