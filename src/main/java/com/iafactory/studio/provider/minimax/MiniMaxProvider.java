package com.iafactory.studio.provider.minimax;

import com.iafactory.studio.outbound.OutboundAnswer;
import com.iafactory.studio.provider.VendorSettings;
import com.iafactory.studio.provider.Wire;
import com.iafactory.studio.take.Access;
import com.iafactory.studio.take.Provider;
import com.iafactory.studio.take.Service;
import com.iafactory.studio.take.ServiceRefusal;
import com.iafactory.studio.take.ServiceRefusal.Reason;
import java.util.List;
import java.util.Map;

/**
 * MiniMax. Keys belong to a region: those of mainland China want {@code https://api.minimaxi.com} as base URL.
 *
 * <p>Prices are its pay-as-you-go list of July 2026 for Hailuo 2.3 in 768P and 1080P; those of H3, pictures and music are what others
 * reported in 2026.
 */
public final class MiniMaxProvider implements Provider {
    static final String NAME = "minimax";

    static final Map<String, String> USUAL = Map.ofEntries(
            // v1 is Hailuo; v2 is H3, with other lengths and shapes.
            Map.entry("clip_api", "v1"),
            Map.entry("clip_model", "MiniMax-Hailuo-2.3"),
            Map.entry("clip_resolution", "768P"),
            Map.entry("clip_model_v2", "MiniMax-H3"),
            Map.entry("clip_resolution_v2", "2K"),
            Map.entry("picture_model", "image-01"),
            Map.entry("music_model", "music-2.6"),
            Map.entry("price_clip_6", "0.28"),
            Map.entry("price_clip_10", "0.56"),
            Map.entry("price_clip_1080", "0.49"),
            Map.entry("price_clip_second_v2", "0.05"),
            Map.entry("price_picture", "0.0035"),
            Map.entry("price_music", "0.20"));

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "MiniMax (Hailuo)";
    }

    @Override
    public String usualBase() {
        return "https://api.minimax.io";
    }

    @Override
    public Map<String, String> usualSettings() {
        return USUAL;
    }

    /** Five clips a minute is what an account has at first. */
    @Override
    public Pace usualPace() {
        return new Pace(3, 5);
    }

    @Override
    public List<Service<?>> services(Map<String, String> settings) {
        VendorSettings set = new VendorSettings(USUAL, settings);
        Service<?> clips = set.text("clip_api").equals("v2") ? new MiniMaxClipsV2(set) : new MiniMaxClips(set);
        return List.of(clips, new MiniMaxPictures(set), new MiniMaxMusic(set));
    }

    /** It has no call for this: a job that cannot exist is asked for, and its answer says whether the key is known. */
    @Override
    public String test(Access access) {
        OutboundAnswer answer = MiniMaxCalls.of(access).ask(access.base() + "/v1/query/video_generation?task_id=0");
        int code = MiniMaxCode.of(Wire.json(answer));
        if (MiniMaxCode.reason(code).filter(reason -> reason == Reason.KEY).isPresent()) {
            throw new ServiceRefusal(NAME, Reason.KEY, MiniMaxCalls.said(answer, access));
        }
        if (code == MiniMaxCode.NONE && !answer.successful()) {
            throw MiniMaxCalls.trial(answer, access);
        }
        return "it answers with this key";
    }
}
