package com.iafactory.studio.growth;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.media.Platform;
import com.iafactory.studio.script.Cut;
import com.iafactory.studio.script.TrendNote;
import java.util.List;
import java.util.Optional;

/**
 * What somebody is told who writes what is said about a cut. Only what concerns this cut is in it, so that an edit of another asks for
 * nothing anew.
 *
 * @param cut as it is spoken
 * @param tone as in the brief of the film
 * @param audience as in the brief of the film
 * @param trends those that the writer of the script was told of
 */
public record MarketingBrief(
        Cut cut, Language language, Optional<String> tone, Optional<String> audience, List<TrendNote> trends) {
    public MarketingBrief {
        trends = List.copyOf(trends);
    }

    /** Where it can be seen, whichever formats are made today: another format later has the same texts. */
    public List<Platform> platforms() {
        return cut.kind() == Cut.Kind.FILM
                ? List.of(Platform.YOUTUBE)
                : List.of(Platform.TIKTOK, Platform.INSTAGRAM, Platform.YOUTUBE);
    }
}
