package com.iafactory.studio.provider.suno;

import com.iafactory.studio.outbound.OutboundAnswer;
import com.iafactory.studio.provider.VendorSettings;
import com.iafactory.studio.provider.Wire;
import com.iafactory.studio.take.Access;
import com.iafactory.studio.take.Provider;
import com.iafactory.studio.take.Service;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** An unofficial gateway to Suno. The price is about what a song costs at such gateways in 2026; they count credits of their own. */
public final class SunoProvider implements Provider {
    static final String NAME = "suno";

    static final Map<String, String> USUAL = Map.of(
            "music_model", "V4_5",
            // The gateways insist on telling somebody; the studio asks instead, and needs no answer there.
            "callback_url", "",
            "price_music", "0.06");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "Suno (unofficial gateway)";
    }

    /** There is no usual gateway. */
    @Override
    public String usualBase() {
        return "";
    }

    @Override
    public Map<String, String> usualSettings() {
        return USUAL;
    }

    /** Gateways take 20 requests in 10 s. */
    @Override
    public Pace usualPace() {
        return new Pace(4, 60);
    }

    @Override
    public List<Service<?>> services(Map<String, String> settings) {
        return List.of(new SunoMusic(new VendorSettings(USUAL, settings)));
    }

    @Override
    public String test(Access access) {
        OutboundAnswer answer = SunoCalls.of(access).ask(access.base() + "/api/v1/generate/credit");
        JsonNode credit = Wire.json(answer).path("data");
        if (SunoCalls.code(answer) != SunoCalls.OK || !credit.isNumber()) {
            throw SunoCalls.trial(answer, access);
        }
        return credit.asString("") + " credits left";
    }
}
