package com.iafactory.studio.provider.standin;

import com.iafactory.studio.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Answers the studio's prompts as a good model might: a script out of the sentences it is given, or plain ones on a topic; pictures
 * for shots; words of the wanted language for translations, with the figures kept; what is said beside a film. The same question gives the same answer.
 */
public final class PlausibleScribe implements Scribe {
    private static final List<String> SUBJECTS = List.of(
            "a wide valley at first light with mist over a slow river",
            "two hands turning a brass dial on an old wooden desk",
            "an empty station platform with rails that run into the distance",
            "a worker in a blue jacket walking through a bright hall",
            "snow melting on a slate roof while water runs into a stone gutter",
            "a narrow street with market stalls and people seen from behind",
            "a field of wheat moving in the wind under a heavy sky",
            "a glass of water on a table with the sun behind it");
    /** A word of Latin Darija, in which some digits are letters. */
    private static final String LETTER_DIGIT = ".*(?:\\p{IsLatin}[2-9]|[2-9]\\p{IsLatin}).*";

    private static final List<String> SIZES = List.of("wide", "medium", "close-up", "detail", "aerial");
    private static final List<String> MOVES =
            List.of("static", "slow push in", "slow pull out", "pan left", "tracking");

    @Override
    public String answer(Asked asked) {
        ReadPrompt prompt = ReadPrompt.of(asked.user());
        if (asked.schema().contains("\"segments\"")) {
            return Json.canonical(new PlausibleScript(prompt).answer());
        }
        if (asked.schema().contains("\"shots\"")) {
            return Json.canonical(storyboard(prompt));
        }
        if (asked.schema().contains("\"softer\"")) {
            return Json.canonical(Map.of(
                    "softer",
                    "a quiet street at first light with closed shutters, nobody near, soft light, calm picture"));
        }
        if (asked.schema().contains("\"thumbnails\"")) {
            return Json.canonical(Map.of("thumbnails", PlausibleThumbnails.of(prompt)));
        }
        if (asked.schema().contains("\"opening\"")) {
            return Json.canonical(PlausibleMarketing.of(prompt));
        }
        String item = asked.schema().contains("\"cues\"") ? "cue" : "sentence";
        return Json.canonical(Map.of(item + "s", translated(prompt, item)));
    }

    private static Map<String, Object> storyboard(ReadPrompt prompt) {
        List<Map<String, Object>> shots = new ArrayList<>();
        for (ReadPrompt.Item item : prompt.items("shot")) {
            int draw = (item.text().hashCode() & 0xFFFF) + item.number();
            String subject = SUBJECTS.get(draw % SUBJECTS.size());
            String[] words = subject.split(" ");
            Map<String, Object> shot = new LinkedHashMap<>();
            shot.put("shot", item.number());
            shot.put("prompt", subject + ", calm and precise, soft light from the side");
            shot.put("size", SIZES.get(draw % SIZES.size()));
            shot.put("move", MOVES.get(draw % MOVES.size()));
            shot.put("palette", "muted teal and warm ochre");
            shot.put("keywords", List.of(words[1], words[2], words[words.length - 1]));
            shots.add(shot);
        }
        String style = prompt.quoted("style");
        return Map.of(
                "style",
                style.isEmpty()
                        ? "documentary photography, soft natural light, muted teal and ochre, 35 mm lens"
                        : style,
                "shots",
                shots);
    }

    private static List<Map<String, Object>> translated(ReadPrompt prompt, String kind) {
        List<String> words = List.of(String.join(" ", PlainWords.of(prompt.fact("into"), prompt.fact("letters")))
                .split(" "));
        boolean darija = prompt.fact("from").startsWith("Darija");
        List<Map<String, Object>> all = new ArrayList<>();
        for (ReadPrompt.Item item : prompt.items(kind)) {
            StringBuilder text = new StringBuilder();
            for (String word : item.text().split("\\s+")) {
                if (word.matches(".*\\p{Nd}.*") && !(darija && word.matches(LETTER_DIGIT))) {
                    text.append(text.isEmpty() ? "" : " ").append(word.replaceAll("^[^\\p{Nd}]+|[^\\p{Nd}%]+$", ""));
                }
            }
            int most = item.most() > 0
                    ? Math.min(item.most(), item.text().length())
                    : item.text().length();
            int at = item.number() * 7;
            while (text.length() + words.get(at % words.size()).length() + 1 <= Math.max(most, 2)) {
                text.append(text.isEmpty() ? "" : " ")
                        .append(words.get(at % words.size()).replaceAll("[.!?؟،,]", ""));
                at++;
            }
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put(kind, item.number());
            entry.put("text", text.isEmpty() ? words.getFirst() : text.toString());
            all.add(entry);
        }
        return all;
    }
}
