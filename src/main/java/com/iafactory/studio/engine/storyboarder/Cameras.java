package com.iafactory.studio.engine.storyboarder;

import com.iafactory.studio.media.Digest;
import com.iafactory.studio.storyboard.Camera;
import com.iafactory.studio.storyboard.ShotContent;
import java.util.ArrayList;
import java.util.List;

/**
 * Chooses how the picture moves. Each shot has a favourite drawn from its first words; where neighbours share a favourite every
 * second one takes another. So no two moves in a row are the same, and a sentence that goes on differently moves nothing else.
 */
final class Cameras {
    private static final List<Camera> MOVES =
            List.of(Camera.PUSH_IN, Camera.DRIFT_TO_END, Camera.PULL_OUT, Camera.RISE, Camera.DRIFT_TO_START);

    /** Words of a shot that choose its move. */
    private static final int OPENING = 3;

    private Cameras() {}

    /** @param texts what is said in each shot */
    static List<Camera> choose(List<ShotContent> contents, List<String> texts) {
        List<Camera> favourites = new ArrayList<>();
        for (int i = 0; i < contents.size(); i++) {
            favourites.add(
                    isRead(contents.get(i)) ? Camera.STILL : MOVES.get(draw(opening(texts.get(i)), MOVES.size())));
        }
        List<Camera> chosen = new ArrayList<>();
        int run = 0;
        for (int i = 0; i < favourites.size(); i++) {
            Camera favourite = favourites.get(i);
            run = i > 0 && favourite == favourites.get(i - 1) ? run + 1 : 0;
            boolean yields = favourite != Camera.STILL && run % 2 == 1;
            Camera next = i + 1 < favourites.size() ? favourites.get(i + 1) : Camera.STILL;
            chosen.add(yields ? other(favourite, next, texts.get(i)) : favourite);
        }
        return chosen;
    }

    private static String opening(String text) {
        return String.join(" ", List.of(text.split(" ")).stream().limit(OPENING).toList());
    }

    private static Camera other(Camera favourite, Camera next, String text) {
        List<Camera> left =
                MOVES.stream().filter(m -> m != favourite && m != next).toList();
        return left.get(draw("other " + opening(text), left.size()));
    }

    /** What must be read figure by figure stands still. */
    private static boolean isRead(ShotContent content) {
        return content instanceof ShotContent.Chart
                || content instanceof ShotContent.Listing
                || content instanceof ShotContent.Comparison
                || content instanceof ShotContent.Dates
                || content instanceof ShotContent.Recap
                || content instanceof ShotContent.EndCard;
    }

    static int draw(String text, int sides) {
        return (int) Long.remainderUnsigned(Digest.of("motion", text).seed(), sides);
    }
}
