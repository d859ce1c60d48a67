package com.iafactory.studio.provider.standin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a good model might say beside a film: out of its own sentences, and plain ones where it has too few. */
final class PlausibleMarketing {
    private static final int TITLES = 5;

    private PlausibleMarketing() {}

    static Map<String, Object> of(ReadPrompt prompt) {
        List<String> plain = PlainWords.of(prompt.fact("language"), prompt.fact("letters"));
        List<String> sentences =
                new ArrayList<>(Arrays.asList(prompt.quoted("film").split("\n")));
        sentences.addAll(plain.subList(1, plain.size()));
        Set<String> titles = new LinkedHashSet<>();
        sentences.forEach(sentence -> titles.add(begun(sentence, prompt.number("title_characters"))));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put(
                "titles",
                titles.stream()
                        .filter(title -> title.length() >= 15)
                        .limit(TITLES)
                        .toList());
        int line = prompt.number("line_characters");
        answer.put("opening", List.of(begun(plain.get(1), line), begun(plain.get(2), line)));
        StringBuilder paragraph = new StringBuilder();
        for (int i = 3; paragraph.length() < prompt.number("paragraph_characters"); i++) {
            paragraph.append(paragraph.isEmpty() ? "" : " ").append(plain.get(1 + i % (plain.size() - 1)));
        }
        answer.put("paragraph", paragraph.toString());
        answer.put(
                "hashtags",
                Arrays.stream(prompt.quoted("film").split("[^\\p{L}\\p{M}]+"))
                        .filter(word -> word.length() > 4 && word.length() < 20)
                        .distinct()
                        .limit(prompt.number("hashtags"))
                        .toList());
        return answer;
    }

    /** The beginning of a sentence, whole words. */
    private static String begun(String sentence, int characters) {
        StringBuilder text = new StringBuilder();
        for (String word :
                sentence.replaceAll("[.,](?!\\d)|[!?؟:;،«»“”()#]", "").split("\\s+")) {
            if (!text.isEmpty() && text.length() + word.length() + 1 > characters) {
                break;
            }
            text.append(text.isEmpty() ? "" : " ").append(word);
        }
        return text.toString();
    }
}
