package com.iafactory.studio.provider.fal;

import com.iafactory.studio.outbound.OutboundAnswer;
import com.iafactory.studio.provider.Meaning;
import com.iafactory.studio.provider.VendorSettings;
import com.iafactory.studio.take.Access;
import com.iafactory.studio.take.Announcer;
import com.iafactory.studio.take.Provider;
import com.iafactory.studio.take.Service;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * fal.ai.
 *
 * <p>Models are its endpoints, any of them whose input is like those named here. Prices are historical public ones in dollars (2025);
 * every model has its own, so set them with the models.
 */
public final class FalProvider implements Provider {
    static final String NAME = "fal";

    private static final String HOUSE = "https://queue.fal.run";
    private static final String PLATFORM = "https://api.fal.ai/v1";

    static final Map<String, String> USUAL = Map.ofEntries(
            Map.entry("picture_model", "fal-ai/flux/schnell"),
            // A clip from a picture, and one from words alone.
            Map.entry("clip_model", "fal-ai/kling-video/v1.5/pro/image-to-video"),
            Map.entry("clip_text_model", "fal-ai/minimax/video-01"),
            Map.entry("price_picture_megapixel", "0.003"),
            Map.entry("price_clip_second", "0.10"),
            Map.entry("price_clip_text", "0.50"),
            // How long a request may wait in its queue, and then be worked on, in seconds. After both its list proves
            // what it never took.
            Map.entry("picture_start_limit", "900"),
            Map.entry("picture_longest_run", "900"),
            Map.entry("clip_start_limit", "3600"),
            Map.entry("clip_longest_run", "3600"),
            // Where fal.ai reaches this studio, for example https://studio.example.org; empty for no webhooks.
            Map.entry(Announcer.HERE, ""),
            Map.entry("webhook_keys", FalSignature.KEYS),
            // Where it lists what was asked of it; empty to ask nowhere, as with a base URL that is not its own.
            Map.entry("platform_url", ""));

    private Optional<Announcer> hook = Optional.empty();

    /** The list of requests belongs to the queue: where that is another's, so has the list to be. */
    static FalList list(VendorSettings settings, Access access) {
        String set = settings.text("platform_url");
        return new FalList(set.isEmpty() && access.base().equals(HOUSE) ? PLATFORM : set.replaceAll("/+$", ""));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "fal.ai";
    }

    @Override
    public String usualBase() {
        return HOUSE;
    }

    @Override
    public Map<String, String> usualSettings() {
        return USUAL;
    }

    /** A new account runs two at once; more wait in its queue, which costs nothing. */
    @Override
    public Pace usualPace() {
        return new Pace(4, 120);
    }

    @Override
    public List<Service<?>> services(Map<String, String> settings) {
        VendorSettings set = new VendorSettings(USUAL, settings);
        return List.of(new FalPictures(set), new FalClips(set));
    }

    /** One a process: it keeps the keys. */
    @Override
    public synchronized Optional<Announcer> announcer(Map<String, String> settings) {
        VendorSettings set = new VendorSettings(USUAL, settings);
        if (set.text(Announcer.HERE).isEmpty()) {
            return Optional.empty();
        }
        if (hook.isEmpty()) {
            hook = Optional.of(new FalHook(
                    set.text("webhook_keys"),
                    List.of(set.text("picture_model"), set.text("clip_model"), set.text("clip_text_model"))));
        }
        return hook;
    }

    /** It has no call for this: a job that cannot exist is asked for, and that is what has to be wrong, not the key. */
    @Override
    public String test(Access access) {
        OutboundAnswer answer = FalCalls.of(access)
                .ask(access.base() + "/fal-ai/flux/requests/00000000-0000-0000-0000-000000000000/status");
        boolean known = answer.successful() || answer.status() == 404 || answer.status() == 422;
        if (!known) {
            throw Meaning.ofTrial(NAME, answer, FalCalls.said(answer, access));
        }
        return "it answers with this key";
    }
}
