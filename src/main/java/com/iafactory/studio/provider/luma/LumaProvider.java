package com.iafactory.studio.provider.luma;

import com.iafactory.studio.outbound.OutboundAnswer;
import com.iafactory.studio.provider.VendorSettings;
import com.iafactory.studio.provider.Wire;
import com.iafactory.studio.take.Access;
import com.iafactory.studio.take.Provider;
import com.iafactory.studio.take.Service;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Luma. The setting {@code api} chooses between {@code agents}, today's, and {@code dream-machine}; their keys are not interchangeable.
 *
 * <p>Prices are its list of July 2026 for 720p (agents), and that of 2025 for ray-2 in 720p (Dream Machine).
 */
public final class LumaProvider implements Provider {
    static final String NAME = "luma";
    static final String AGENTS = "https://agents.lumalabs.ai/v1";
    static final String DREAM_MACHINE = "https://api.lumalabs.ai/dream-machine/v1";

    static final Map<String, String> USUAL = Map.of(
            "api", "agents",
            "clip_model", "ray-3.2",
            "clip_model_dream_machine", "ray-2",
            "clip_resolution", "720p",
            "price_clip_5", "0.30",
            "price_clip_10", "0.90",
            "price_clip_5_dream_machine", "0.71");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "Luma";
    }

    @Override
    public String usualBase() {
        return AGENTS;
    }

    @Override
    public Map<String, String> usualSettings() {
        return USUAL;
    }

    @Override
    public Pace usualPace() {
        return new Pace(4, 20);
    }

    private static boolean old(Map<String, String> settings) {
        return settings.getOrDefault("api", "").strip().equals("dream-machine");
    }

    @Override
    public List<Service<?>> services(Map<String, String> settings) {
        VendorSettings set = new VendorSettings(USUAL, settings);
        return List.of(old(settings) ? new DreamMachineClips(set) : new LumaClips(set));
    }

    /** The older API says what credit is left; the other has no such call, and is asked for a job that cannot exist. */
    @Override
    public String test(Access access) {
        if (old(access.settings())) {
            OutboundAnswer answer = LumaCalls.of(access).ask(LumaCalls.oldBase(access) + "/credits");
            JsonNode balance = Wire.json(answer).path("credit_balance");
            if (!answer.successful() || !balance.isNumber()) {
                throw LumaCalls.trial(answer, access);
            }
            return String.format(Locale.ROOT, "%.2f USD of credit left", balance.asDouble(0) / 100);
        }
        OutboundAnswer answer =
                LumaCalls.of(access).ask(access.base() + "/generations/00000000-0000-0000-0000-000000000000");
        if (!answer.successful() && answer.status() != 404) {
            throw LumaCalls.trial(answer, access);
        }
        return "it answers with this key";
    }
}
