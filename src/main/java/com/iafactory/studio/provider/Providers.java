package com.iafactory.studio.provider;

import com.iafactory.studio.provider.anthropic.AnthropicProvider;
import com.iafactory.studio.provider.elevenlabs.ElevenLabsProvider;
import com.iafactory.studio.provider.fal.FalProvider;
import com.iafactory.studio.provider.luma.LumaProvider;
import com.iafactory.studio.provider.minimax.MiniMaxProvider;
import com.iafactory.studio.provider.openai.OpenAiProvider;
import com.iafactory.studio.provider.pexels.PexelsProvider;
import com.iafactory.studio.provider.pixabay.PixabayProvider;
import com.iafactory.studio.provider.suno.SunoProvider;
import com.iafactory.studio.take.Provider;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The vendors there are, in the order in which they are asked where nobody says otherwise. */
public final class Providers {
    private Providers() {}

    /** Whether an environment names a key, or the address of a server that wants none. */
    public static boolean configured(Map<String, String> environment) {
        return all().stream().anyMatch(provider -> {
            String name = provider.name().toUpperCase(Locale.ROOT).replace('-', '_');
            return !environment.getOrDefault(name + "_API_KEY", "").isBlank()
                    || provider.worksWithoutKey()
                            && !environment.getOrDefault(name + "_BASE_URL", "").isBlank();
        });
    }

    public static List<Provider> all() {
        return List.of(
                new AnthropicProvider(),
                new OpenAiProvider(),
                new ElevenLabsProvider(),
                new FalProvider(),
                new MiniMaxProvider(),
                new LumaProvider(),
                new SunoProvider(),
                new PexelsProvider(),
                new PixabayProvider());
    }
}
