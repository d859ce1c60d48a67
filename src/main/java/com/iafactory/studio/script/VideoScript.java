package com.iafactory.studio.script;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.media.Platform;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The script in the shape of the published API (snake_case in JSON).
 *
 * @param durationTarget seconds
 * @param hook what is said in the first three seconds
 * @param viralScore 0 to 100
 */
public record VideoScript(
        @JsonProperty("id") UUID id,
        @JsonProperty("title") String title,
        @JsonProperty("topic") String topic,
        @JsonProperty("target_audience") String targetAudience,
        @JsonProperty("platform") Platform platform,
        @JsonProperty("duration_target") int durationTarget,
        @JsonProperty("language") Language language,
        @JsonProperty("hook") String hook,
        @JsonProperty("intro") String intro,
        @JsonProperty("segments") List<ScriptSegment> segments,
        @JsonProperty("outro") String outro,
        @JsonProperty("cta") String cta,
        @JsonProperty("viral_score") int viralScore,
        @JsonProperty("suggested_hashtags") List<String> suggestedHashtags,
        @JsonProperty("created_at") Instant createdAt,
        @JsonProperty("status") ScriptStatus status) {
    public VideoScript {
        segments = List.copyOf(segments);
        suggestedHashtags = List.copyOf(suggestedHashtags);
        if (viralScore < 0 || viralScore > 100) {
            throw new IllegalArgumentException("a viral score lies in 0..100, not " + viralScore);
        }
    }

    /** The same script under another title and with other first words. */
    public VideoScript with(String otherTitle, String otherHook) {
        return new VideoScript(
                id,
                otherTitle,
                topic,
                targetAudience,
                platform,
                durationTarget,
                language,
                otherHook,
                intro,
                segments,
                outro,
                cta,
                viralScore,
                suggestedHashtags,
                createdAt,
                status);
    }

    /** The same script as it is recorded: under an id, with a score, from a time, in a state. */
    public VideoScript recorded(UUID as, int score, Instant from, ScriptStatus now) {
        return new VideoScript(
                as,
                title,
                topic,
                targetAudience,
                platform,
                durationTarget,
                language,
                hook,
                intro,
                segments,
                outro,
                cta,
                score,
                suggestedHashtags,
                from,
                now);
    }
}
