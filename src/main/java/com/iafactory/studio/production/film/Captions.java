package com.iafactory.studio.production.film;

import com.iafactory.studio.caption.CaptionProfile;
import com.iafactory.studio.caption.Cue;
import com.iafactory.studio.caption.CueBreaker;
import com.iafactory.studio.caption.SubStationStyle;
import com.iafactory.studio.media.Canvas;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.montage.Timeline;
import java.util.List;

/** The two kinds of captions of a cut, from the one source they share with the voice. */
final class Captions {
    private Captions() {}

    static List<Cue> subtitles(Timeline timeline, Language language) {
        return new CueBreaker(CaptionProfile.track(language), language).cues(timeline.words());
    }

    /** How the exported file looks in a player that draws it. */
    static SubStationStyle style(Canvas canvas) {
        boolean wide = canvas == Canvas.LANDSCAPE;
        return new SubStationStyle(
                canvas,
                SubStationStyle.Typeface.INTER,
                SubStationStyle.Typeface.NOTO_SANS_ARABIC,
                wide ? 50 : 80,
                0xffffff,
                0xffd23f,
                0x0b0d12,
                wide ? 4 : 7,
                wide ? 940 : canvas.safe().bottom() - 100);
    }

    static List<Cue> burnt(Timeline timeline, Language language) {
        return new CueBreaker(CaptionProfile.burntIn(language), language).cues(timeline.words());
    }
}
