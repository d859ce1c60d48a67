package com.iafactory.studio.engine.effect;

import com.iafactory.studio.engine.effect.recipe.Alarm;
import com.iafactory.studio.engine.effect.recipe.Applause;
import com.iafactory.studio.engine.effect.recipe.Bell;
import com.iafactory.studio.engine.effect.recipe.Birds;
import com.iafactory.studio.engine.effect.recipe.Chime;
import com.iafactory.studio.engine.effect.recipe.Click;
import com.iafactory.studio.engine.effect.recipe.Clock;
import com.iafactory.studio.engine.effect.recipe.Crowd;
import com.iafactory.studio.engine.effect.recipe.Door;
import com.iafactory.studio.engine.effect.recipe.Drone;
import com.iafactory.studio.engine.effect.recipe.DrumRoll;
import com.iafactory.studio.engine.effect.recipe.Fire;
import com.iafactory.studio.engine.effect.recipe.Footsteps;
import com.iafactory.studio.engine.effect.recipe.Glitch;
import com.iafactory.studio.engine.effect.recipe.Heartbeat;
import com.iafactory.studio.engine.effect.recipe.Impact;
import com.iafactory.studio.engine.effect.recipe.Interference;
import com.iafactory.studio.engine.effect.recipe.Knock;
import com.iafactory.studio.engine.effect.recipe.Paper;
import com.iafactory.studio.engine.effect.recipe.Pop;
import com.iafactory.studio.engine.effect.recipe.Rain;
import com.iafactory.studio.engine.effect.recipe.Recipe;
import com.iafactory.studio.engine.effect.recipe.Riser;
import com.iafactory.studio.engine.effect.recipe.Shutter;
import com.iafactory.studio.engine.effect.recipe.Siren;
import com.iafactory.studio.engine.effect.recipe.Stream;
import com.iafactory.studio.engine.effect.recipe.Telephone;
import com.iafactory.studio.engine.effect.recipe.Thunder;
import com.iafactory.studio.engine.effect.recipe.Typing;
import com.iafactory.studio.engine.effect.recipe.Waves;
import com.iafactory.studio.engine.effect.recipe.Whoosh;
import com.iafactory.studio.engine.effect.recipe.Wind;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What the studio can make. Names are those of {@code effects.tsv} and of the remedy for what it cannot. */
enum Effect {
    RAIN("rain", Ends.STEADY, new Rain()),
    WIND("wind", Ends.STEADY, new Wind()),
    WAVES("sea waves", Ends.STEADY, new Waves()),
    STREAM("stream", Ends.STEADY, new Stream()),
    THUNDER("thunder", Ends.RINGING, new Thunder()),
    FIRE("fire", Ends.STEADY, new Fire()),
    BIRDS("birds", Ends.STEADY, new Birds()),
    APPLAUSE("applause", Ends.STRUCK, new Applause()),
    CROWD("crowd", Ends.STEADY, new Crowd()),
    FOOTSTEPS("footsteps", Ends.STRUCK, new Footsteps()),
    KNOCK("knock", Ends.STRUCK, new Knock()),
    DOOR("door closing", Ends.STRUCK, new Door()),
    HEARTBEAT("heartbeat", Ends.STRUCK, new Heartbeat()),
    CLOCK("clock", Ends.STRUCK, new Clock()),
    BELL("bell", Ends.RINGING, new Bell()),
    CHIME("chime", Ends.RINGING, new Chime()),
    ALARM("alarm", Ends.STRUCK, new Alarm()),
    SIREN("siren", Ends.STEADY, new Siren()),
    TELEPHONE("telephone", Ends.STRUCK, new Telephone()),
    CAMERA("camera", Ends.STRUCK, new Shutter()),
    CLICK("click", Ends.STRUCK, new Click()),
    TYPING("typing", Ends.STRUCK, new Typing()),
    PAPER("page turning", Ends.STRUCK, new Paper()),
    WHOOSH("whoosh", Ends.CUT, new Whoosh()),
    RISER("riser", Ends.CUT, new Riser()),
    IMPACT("impact", Ends.RINGING, new Impact()),
    POP("pop", Ends.STRUCK, new Pop()),
    GLITCH("glitch", Ends.STRUCK, new Glitch()),
    INTERFERENCE("radio static", Ends.STEADY, new Interference()),
    DRUM_ROLL("drum roll", Ends.RINGING, new DrumRoll()),
    DRONE("drone", new Ends(0.4, 0.6, 0.2), new Drone());

    private final String title;
    private final Ends ends;
    private final Recipe recipe;

    Effect(String title, Ends ends, Recipe recipe) {
        this.title = title;
        this.ends = ends;
        this.recipe = recipe;
    }

    String title() {
        return title;
    }

    Ends ends() {
        return ends;
    }

    Recipe recipe() {
        return recipe;
    }

    /** Whether it is always there, rather than something that happens. */
    boolean surrounds() {
        return ends.equals(Ends.STEADY) || this == DRONE;
    }

    static Effect titled(String title) {
        return Arrays.stream(values())
                .filter(effect -> effect.title.equals(title))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no effect is called " + title));
    }

    static String all() {
        return Arrays.stream(values()).map(Effect::title).collect(Collectors.joining(", "));
    }
}
