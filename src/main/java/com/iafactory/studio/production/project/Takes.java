package com.iafactory.studio.production.project;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.storyboard.Directions;
import com.iafactory.studio.storyboard.ShotContent.Footage;
import com.iafactory.studio.storyboard.ShotName;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/**
 * What a user decides about single shots. Each is an edit like any other: only the shot and the entry of the next are rendered again.
 * Thread-safe.
 */
public final class Takes {
    private final Productions productions;
    private final Shots shots;

    Takes(Productions productions, Shots shots) {
        this.productions = productions;
        this.shots = shots;
    }

    /**
     * Has another idea made for a shot and uses it.
     *
     * @return number of the new take
     * @throws StudioException code {@code shot-not-found}
     */
    public int again(UUID user, UUID project, ShotName shot) {
        return add(user, project, shot, Directions.Variant::new);
    }

    /**
     * Shows footage in a shot instead of what was drawn.
     *
     * @return number of the new take
     * @throws StudioException code {@code shot-not-found}
     */
    public int bring(UUID user, UUID project, ShotName shot, Footage footage) {
        return add(user, project, shot, number -> new Directions.Brought(number, footage));
    }

    private int add(UUID user, UUID project, ShotName shot, IntFunction<Directions.Choice> take) {
        AtomicInteger number = new AtomicInteger();
        productions.reedit(user, project, was -> {
            requireShot(user, project, shot);
            Directions.Choice choice = take.apply(shots.next(project, shot));
            shots.add(user, project, shot, choice);
            shots.use(user, project, shot, choice.take());
            number.set(choice.take());
            return was.with(was.directions().with(shot, choice));
        });
        return number.get();
    }

    /**
     * Goes back, or forth, to a take there has been; what was rendered of it is used.
     *
     * @throws StudioException code {@code shot-not-found} or {@code take-not-found}
     */
    public void choose(UUID user, UUID project, ShotName shot, int number) {
        productions.reedit(user, project, was -> {
            requireShot(user, project, shot);
            Shots.Take chosen = shots.takes(user, project, shot).stream()
                    .filter(take -> take.number() == number)
                    .findFirst()
                    .orElseThrow(() -> missing(
                            "take-not-found",
                            "Shot " + shot.code() + " has no take " + number + ".",
                            "List its takes first."));
            shots.use(user, project, shot, number);
            return was.with(chosen.choice()
                    .map(choice -> was.directions().with(shot, choice))
                    .orElseGet(() -> was.directions().without(shot)));
        });
    }

    private void requireShot(UUID user, UUID project, ShotName shot) {
        if (shots.find(user, project, shot).isEmpty()) {
            throw missing(
                    "shot-not-found",
                    "There is no shot " + shot.code() + " in this project.",
                    "List its shots first; they are known once the voice is there.");
        }
    }

    private static StudioException missing(String code, String message, String remedy) {
        return new StudioException(StudioException.Kind.MISSING, code, message, remedy);
    }
}
