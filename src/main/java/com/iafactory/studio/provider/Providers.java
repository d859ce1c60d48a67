package com.iafactory.studio.provider;

import com.iafactory.studio.provider.elevenlabs.ElevenLabsProvider;
import com.iafactory.studio.provider.fal.FalProvider;
import com.iafactory.studio.provider.luma.LumaProvider;
import com.iafactory.studio.provider.minimax.MiniMaxProvider;
import com.iafactory.studio.provider.suno.SunoProvider;
import com.iafactory.studio.take.Provider;
import java.util.List;

/** The vendors there are. */
public final class Providers {
    private Providers() {}

    public static List<Provider> all() {
        return List.of(
                new ElevenLabsProvider(),
                new FalProvider(),
                new MiniMaxProvider(),
                new LumaProvider(),
                new SunoProvider());
    }
}
