package com.iafactory.studio.script;

import java.util.List;

/**
 * Everything the scriptwriter gives back.
 *
 * @param script the published form
 * @param film the long cut
 * @param shorts the shorts, best first; may be fewer than asked
 * @param remarks sentences for the report, for example why there are fewer shorts
 */
public record Screenplay(VideoScript script, Cut film, List<Cut> shorts, List<String> remarks) {
    public Screenplay {
        shorts = List.copyOf(shorts);
        remarks = List.copyOf(remarks);
    }
}
