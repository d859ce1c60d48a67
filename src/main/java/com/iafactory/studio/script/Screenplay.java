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
 */
public record Screenplay(
        VideoScript script,
        Cut film,
        List<Cut> shorts,
        List<String> remarks,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Alternatives> alternatives) {
    public Screenplay {
        shorts = List.copyOf(shorts);
        remarks = List.copyOf(remarks);
    }

    public Screenplay remarked(List<String> other) {
        return new Screenplay(script, film, shorts, other, alternatives);
    }

    public Screenplay(VideoScript script, Cut film, List<Cut> shorts, List<String> remarks) {
        this(script, film, shorts, remarks, Optional.empty());
    }

    /** Screenplays of before there were alternatives have none. */
    @JsonCreator
    static Screenplay read(
            @JsonProperty("script") VideoScript script,
            @JsonProperty("film") Cut film,
            @JsonProperty("shorts") List<Cut> shorts,
            @JsonProperty("remarks") List<String> remarks,
            @JsonProperty("alternatives") @Nullable Alternatives alternatives) {
        return new Screenplay(script, film, shorts, remarks, Optional.ofNullable(alternatives));
    }
}
