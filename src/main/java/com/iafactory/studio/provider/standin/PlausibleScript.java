package com.iafactory.studio.provider.standin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A script of the length wanted, out of the sentences of a source or of plain ones. */
final class PlausibleScript {
    private static final int IN_A_SEGMENT = 4;
    private static final int CHOICES = 5;

    private final ReadPrompt prompt;
    private final List<String> plain;
    private final List<String> sentences;

    PlausibleScript(ReadPrompt prompt) {
        this.prompt = prompt;
        this.plain = PlainWords.of(prompt.fact("language"), prompt.fact("letters"));
        List<String> found = Arrays.stream(prompt.quoted("source").split("\\n|(?<=[.!?؟])\\s+"))
                .map(text -> text.replaceFirst("^[#-]+ ", "").strip())
                .filter(text -> text.split(" ").length >= 3 && !text.contains(" / "))
                .toList();
        this.sentences = found.isEmpty() ? plain : found;
    }

    Map<String, Object> answer() {
        String title = begun(sentences.getFirst(), 60);
        List<String> hooks = choices(prompt.number("hook_characters") * 8 / 10);
        List<String> titles = new ArrayList<>(List.of(title));
        titles.addAll(choices(50));
        Map<String, Object> script = new LinkedHashMap<>();
        script.put("title", title);
        script.put("titles", new LinkedHashSet<>(titles).stream().limit(CHOICES).toList());
        script.put("hook", hooks.getFirst());
        script.put("hooks", hooks);
        script.put("intro", List.of(sentences.get(Math.min(1, sentences.size() - 1))));
        String outro = sentences.getLast();
        int around = hooks.getFirst().length()
                + sentences.get(Math.min(1, sentences.size() - 1)).length()
                + outro.length()
                + plain.getFirst().length();
        script.put("segments", segments(prompt.number("about_characters") - around));
        script.put("outro", List.of(outro));
        script.put("call_to_action", plain.getFirst());
        script.put("audience", begun(plain.get(1), 30));
        script.put("topic", title);
        script.put(
                "hashtags",
                Arrays.stream(title.split(" "))
                        .filter(word -> word.length() > 3)
                        .limit(6)
                        .toList());
        script.put("viral_score", 61);
        script.put("claims", List.of());
        script.put("shorts", shorts(hooks));
        return script;
    }

    private List<Map<String, Object>> segments(int characters) {
        boolean titled = prompt.fact("chapters").equals("yes");
        List<String> told = told(0, titled ? characters * 92 / 100 : characters);
        List<Map<String, Object>> segments = new ArrayList<>();
        for (int at = 0; at < told.size(); at += IN_A_SEGMENT) {
            List<String> group = told.subList(at, Math.min(told.size(), at + IN_A_SEGMENT));
            Map<String, Object> segment = new LinkedHashMap<>();
            segment.put("title", titled ? begun(group.getFirst(), 24) : "");
            segment.put("sentences", group);
            segment.put("speaker", "");
            segment.put("visual_direction", "A slow look at what is spoken of.");
            segment.put("b_roll", "valley morning light");
            segments.add(segment);
        }
        return segments;
    }

    private List<Map<String, Object>> shorts(List<String> hooks) {
        List<Map<String, Object>> shorts = new ArrayList<>();
        for (int i = 0; i < prompt.number("shorts"); i++) {
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("title", begun(sentences.get((3 * i) % sentences.size()), 40));
            told.put("hook", hooks.get((i + 1) % hooks.size()));
            told.put("sentences", told(3 * i, prompt.number("short_characters") * 8 / 10));
            told.put("call_to_action", plain.getFirst());
            shorts.add(told);
        }
        return shorts;
    }

    /** Sentences from one on, around again where there are too few. */
    private List<String> told(int from, int characters) {
        List<String> told = new ArrayList<>();
        int length = 0;
        for (int i = from; length < characters || told.isEmpty(); i++) {
            String sentence = sentences.get(i % sentences.size());
            if (length + sentence.length() / 2 > characters && !told.isEmpty()) {
                break;
            }
            told.add(sentence);
            length += sentence.length();
        }
        return told;
    }

    private List<String> choices(int characters) {
        Set<String> choices = new LinkedHashSet<>();
        List<String> from = new ArrayList<>(sentences);
        from.addAll(plain);
        from.forEach(sentence -> choices.add(begun(sentence, characters)));
        return choices.stream()
                .filter(text -> text.length() >= 8)
                .limit(CHOICES)
                .toList();
    }

    /** The beginning of a sentence, whole words. */
    private static String begun(String sentence, int characters) {
        StringBuilder text = new StringBuilder();
        for (String word : sentence.replaceAll("[.,](?!\\d)|[!?؟:;،«»“”()]", "").split("[ \u00A0\u202F]+")) {
            if (!text.isEmpty() && text.length() + word.length() + 1 > characters) {
                break;
            }
            text.append(text.isEmpty() ? "" : " ").append(word);
        }
        return text.toString();
    }
}
