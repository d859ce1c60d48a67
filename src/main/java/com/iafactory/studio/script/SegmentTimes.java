package com.iafactory.studio.script;

import java.util.ArrayList;
import java.util.List;

/** Times of changed segments: each lasts in proportion to what it says, and they stay continuous. */
final class SegmentTimes {
    private SegmentTimes() {}

    static List<ScriptSegment> after(List<ScriptSegment> before, List<ScriptSegment> changed) {
        List<ScriptSegment> timed = new ArrayList<>();
        double now = before.isEmpty() ? 0 : before.getFirst().timestampStart();
        for (int i = 0; i < before.size(); i++) {
            ScriptSegment was = before.get(i);
            ScriptSegment is = changed.get(i);
            double lasted = was.timestampEnd() - was.timestampStart();
            double lasts =
                    lasted * is.content().length() / Math.max(1, was.content().length());
            double end = Math.round((now + lasts) * 1000) / 1000.0;
            timed.add(new ScriptSegment(
                    now, end, is.content(), was.speaker(), is.visualDirection(), is.bRollSuggestion()));
            now = end;
        }
        return timed;
    }
}
