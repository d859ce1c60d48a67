package com.iafactory.studio.publish;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.publish.PlatformRefusal.Reason;
import java.time.Duration;
import java.util.List;

/** What something that went wrong makes of a publication. Only what surely is not out is called failed. */
final class Mishaps {
    /** In a row; opening an upload anew and anew counts. */
    static final int MOST = 30;

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

    private Mishaps() {}

    /**
     * @param mayBeOut whether the film may be seen already
     * @param goneIsSure whether an upload that is no more was surely not posted
     */
    static Change of(Change now, StudioException what, boolean mayBeOut, boolean goneIsSure) {
        String said = String.valueOf(what.getMessage());
        boolean again = now.attempts() < MOST;
        if (what instanceof PlatformRefusal refusal) {
            if (refusal.reason().passes() && again) {
                return now.waits(said, refusal.after().orElse(pause(now.attempts())));
            }
            if (refusal.reason() == Reason.GONE && goneIsSure && again) {
                return now.waits(said, pause(now.attempts())).anew();
            }
        } else if (again && !lasts(what)) {
            return now.waits(said, LONGEST_PAUSE);
        }
        return mayBeOut ? now.note(List.of(said)).end(PublicationState.UNCONFIRMED) : now.failed(Trouble.of(what));
    }

    /** What the studio itself will not find otherwise by trying again. */
    private static boolean lasts(StudioException what) {
        return what.kind() == StudioException.Kind.MISSING || what.code().startsWith("publication-");
    }

    private static Duration pause(int failures) {
        Duration pause = Duration.ofSeconds(10L << Math.min(failures, 6));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
