package com.iafactory.studio.script;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything the scriptwriter gives back.
 *
 * @param script the published form
 * @param film the long cut
 * @param shorts the shorts, best first; may be fewer than asked
 * @param remarks sentences for the report, for example why there are fewer shorts
 * @param alternatives other hooks and titles, where the writer offers any
 * @param origin what it was localized from; empty for what was written
 */
public record Screenplay(
        VideoScript script,
        Cut film,
        List<Cut> shorts,
        List<String> remarks,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Alternatives> alternatives,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Origin> origin) {
    public Screenplay {
        shorts = List.copyOf(shorts);
        remarks = List.copyOf(remarks);
    }

    public Screenplay remarked(List<String> other) {
        return new Screenplay(script, film, shorts, other, alternatives, origin);
    }

    /** Another wording of the same production. */
    Screenplay saying(VideoScript published, Cut cut, List<Cut> others) {
        return new Screenplay(published, cut, others, remarks, alternatives, origin);
    }

    /** The same, made from another film. */
    public Screenplay from(Origin other) {
        return new Screenplay(script, film, shorts, remarks, alternatives, Optional.of(other));
    }

    /** What was written, from nothing else. */
    public Screenplay(
            VideoScript script, Cut film, List<Cut> shorts, List<String> remarks, Optional<Alternatives> alternatives) {
        this(script, film, shorts, remarks, alternatives, Optional.empty());
    }

    public Screenplay(VideoScript script, Cut film, List<Cut> shorts, List<String> remarks) {
        this(script, film, shorts, remarks, Optional.empty(), Optional.empty());
    }

    /** Screenplays of before there were alternatives and origins have none. */
    @JsonCreator
    static Screenplay read(
            @JsonProperty("script") VideoScript script,
            @JsonProperty("film") Cut film,
            @JsonProperty("shorts") List<Cut> shorts,
            @JsonProperty("remarks") List<String> remarks,
            @JsonProperty("alternatives") @Nullable Alternatives alternatives,
            @JsonProperty("origin") @Nullable Origin origin) {
        return new Screenplay(
                script, film, shorts, remarks, Optional.ofNullable(alternatives), Optional.ofNullable(origin));
    }
}
