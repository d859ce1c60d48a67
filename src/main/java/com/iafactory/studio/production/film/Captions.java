package com.iafactory.studio.production.film;

import com.iafactory.studio.caption.Cue;
import com.iafactory.studio.caption.CueBreaker;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.montage.Timeline;
import java.util.List;

/** The two kinds of captions of a cut, from the one source they share with the voice. */
final class Captions {
    private Captions() {}

    static List<Cue> subtitles(Timeline timeline, Language language) {
        return new CueBreaker(CaptionProfile.LONG, language).cues(timeline.words());
    }

    static List<Cue> burnt(Timeline timeline, Language language) {
        return new CueBreaker(CaptionProfile.SHORT, language).cues(timeline.words());
    }
}
