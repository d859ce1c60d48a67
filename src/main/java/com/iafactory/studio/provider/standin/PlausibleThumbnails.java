package com.iafactory.studio.provider.standin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Thumbnails as a good model might design them: out of the film's own words, a figure only where it says one. */
final class PlausibleThumbnails {
    private static final Pattern FIGURE = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Nd}+(?:[.,]\\p{Nd}+)?(?![\\p{L}])");
    private static final int LONGEST = 12;

    private PlausibleThumbnails() {}

    static List<Map<String, Object>> of(ReadPrompt prompt) {
        List<String> words = new ArrayList<>();
        for (String word : (prompt.quoted("film") + " " + prompt.quoted("title")).split("[^\\p{L}]+")) {
            if (word.length() > 2 && word.length() <= LONGEST && !words.contains(word)) {
                words.add(word);
            }
        }
        while (words.size() < 3) {
            words.add("mehr");
        }
        boolean arabic = prompt.fact("letters").startsWith("Arabic");
        List<Map<String, Object>> all = new ArrayList<>();
        all.add(thumbnail(
                "question",
                words.get(0) + " " + words.get(1) + (arabic ? "؟" : "?"),
                "a lantern on a wooden table in a dark room"));
        Matcher figure = FIGURE.matcher(prompt.quoted("film"));
        if (figure.find()) {
            all.add(thumbnail("number", figure.group() + " " + words.get(2), "a heap of coins on a stone floor"));
        }
        all.add(thumbnail(
                "statement", words.get(1) + " " + words.get(2), "a train crossing a bridge in the mountains"));
        return all;
    }

    private static Map<String, Object> thumbnail(String layout, String words, String picture) {
        Map<String, Object> thumbnail = new LinkedHashMap<>();
        thumbnail.put("layout", layout);
        thumbnail.put("words", words);
        thumbnail.put("picture", picture);
        return thumbnail;
    }
}
