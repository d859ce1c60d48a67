package com.iafactory.studio.production.film;

import com.iafactory.studio.caption.CaptionProfile;
import com.iafactory.studio.caption.CaptionStyle;
import com.iafactory.studio.caption.Cue;
import com.iafactory.studio.caption.CueBreaker;
import com.iafactory.studio.media.Canvas;
import com.iafactory.studio.media.Direction;
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
    static CaptionStyle style(Canvas canvas, List<Cue> cues) {
        boolean arabic = cues.stream().anyMatch(cue -> Direction.of(cue.text()).rightToLeft());
        boolean wide = canvas == Canvas.LANDSCAPE;
        return new CaptionStyle(
                canvas,
                arabic ? "Noto Sans Arabic" : "Inter",
                wide ? 54 : 84,
                0xffffff,
                0xffd23f,
                0x0b0d12,
                wide ? 4 : 7,
                wide ? 960 : canvas.safe().bottom() - 100);
    }

    static List<Cue> burnt(Timeline timeline, Language language) {
        return new CueBreaker(CaptionProfile.burntIn(language), language).cues(timeline.words());
    }
}
