package com.iafactory.studio.language;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;

/** A script as a model writes it, by {@code prompts/script.schema.json}. Foreign until it is checked. */
record ScriptAnswer(
        String title,
        List<String> titles,
        String hook,
        List<String> hooks,
        List<String> intro,
        List<Segment> segments,
        List<String> outro,
        @JsonProperty("call_to_action") String callToAction,
        String audience,
        String topic,
        List<String> hashtags,
        @JsonProperty("viral_score") int viralScore,
        List<Claim> claims,
        List<ToldInShort> shorts) {

    record Segment(
            String title,
            List<String> sentences,
            String speaker,
            @JsonProperty("visual_direction") String visualDirection,
            @JsonProperty("b_roll") String bRoll) {
        String text() {
            return title + "\n" + String.join("\n", sentences);
        }
    }

    record Claim(String figure, String sentence) {}

    record ToldInShort(
            String title,
            String hook,
            List<String> sentences,
            @JsonProperty("call_to_action") String callToAction) {
        String text() {
            return String.join("\n", title, hook, String.join("\n", sentences), callToAction);
        }
    }

    /** Everything of the long film that is heard. */
    List<String> heard() {
        List<String> heard = new ArrayList<>();
        heard.add(hook);
        heard.addAll(intro);
        segments.forEach(segment -> {
            heard.add(segment.title());
            heard.addAll(segment.sentences());
        });
        heard.addAll(outro);
        heard.add(callToAction);
        return heard;
    }

    /** Everything of the long film that is seen or noted down, but not heard. */
    List<String> noted() {
        List<String> noted = new ArrayList<>(List.of(title, audience, topic));
        segments.forEach(
                segment -> noted.addAll(List.of(segment.speaker(), segment.visualDirection(), segment.bRoll())));
        noted.addAll(hashtags);
        return noted;
    }
}
