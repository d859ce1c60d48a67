package com.iafactory.studio.take;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.secret.Secret;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** What users see and say of the services: which there are, which they can use, and their keys. Thread-safe. */
public final class MakerDesk {
    private static final int LONGEST_KEY = 500;

    private final Vendors vendors;
    private final ProviderKeys keys;
    private final ClonedVoices cloned;

    public MakerDesk(Vendors vendors, ProviderKeys keys, ClonedVoices cloned) {
        this.cloned = cloned;
        this.vendors = vendors;
        this.keys = keys;
    }

    /**
     * A service as one user can use it.
     *
     * @param models what it makes, with which model
     * @param usable whether there is a key, or none is needed
     * @param own whether that is the user's own
     * @param key what may be shown of the user's own, or, for the owner, of the installation's
     */
    public record Offer(
            String name,
            String title,
            Map<String, String> models,
            boolean usable,
            boolean own,
            Optional<ProviderKeys.Known> key) {}

    /** @param installation whether the keys of the installation are shown, instead of the user's own */
    public List<Offer> offers(UUID user, boolean installation) {
        UUID whose = installation ? ProviderKeys.INSTALLATION : user;
        List<ProviderKeys.Known> known = keys.list(whose);
        return vendors.providers().stream()
                .map(provider -> {
                    Optional<VendorAccount> account = vendors.account(whose, provider);
                    return new Offer(
                            provider.name(),
                            provider.title(),
                            models(provider),
                            account.isPresent(),
                            account.map(VendorAccount::own).orElse(false),
                            known.stream()
                                    .filter(key -> key.provider().equals(provider.name()))
                                    .findFirst());
                })
                .toList();
    }

    private Map<String, String> models(Provider provider) {
        Map<String, String> models = new TreeMap<>();
        for (Capability capability : Capability.values()) {
            vendors.service(provider, capability)
                    .ifPresent(service ->
                            models.put(capability.part(), service.maker().model()));
        }
        return models;
    }

    /**
     * Keeps a key, sealed. Whatever was kept before is replaced.
     *
     * @throws StudioException code {@code provider-not-found}, or {@code provider-key-wrong} when it can be no key
     */
    public void put(UUID whose, String name, Secret key) {
        Provider provider = find(name);
        String text = key.text().strip();
        if (text.isEmpty() || text.length() > LONGEST_KEY || !text.matches("[\\x21-\\x7e]+")) {
            throw StudioException.input(
                    "provider-key-wrong",
                    "That is no key: it is empty, too long, or has spaces or letters no key has.",
                    "Copy it anew from your account at " + provider.title() + ".");
        }
        keys.put(whose, name, new Secret(text));
    }

    /** @throws StudioException code {@code provider-not-found} */
    public void delete(UUID whose, String name) {
        keys.delete(whose, find(name).name());
    }

    /** Tries the key with a call that costs nothing. */
    public ProviderKeys.Test test(UUID whose, String name) {
        Provider provider = find(name);
        VendorAccount account = vendors.account(whose, provider).orElseThrow(() -> withoutKey(provider));
        ProviderKeys.Test test;
        try {
            test = new ProviderKeys.Test(true, Spoken.brief(provider.test(account.access())));
        } catch (ServiceRefusal e) {
            test = new ProviderKeys.Test(false, String.valueOf(e.getMessage()));
        }
        keys.tested(whose, name, test);
        return test;
    }

    /**
     * A voice as it is asked for.
     *
     * @param voice for example {@code elevenlabs/abc}
     */
    public record Voice(
            String voice,
            String name,
            List<String> languages,
            Optional<String> gender,
            Optional<String> accent,
            boolean cloned) {
        private static Voice of(String provider, ServiceVoice voice) {
            return new Voice(
                    provider + "/" + voice.id(),
                    voice.name(),
                    voice.languages(),
                    voice.gender(),
                    voice.accent(),
                    voice.cloned());
        }
    }

    /**
     * The voices a user can ask a service for; of those that were made of people only the user's own, or those of his own account.
     *
     * @throws StudioException code {@code provider-not-found}, {@code provider-without-key}, {@code provider-cannot}, or what the
     *     service answers
     */
    public List<Voice> voices(UUID user, String name) {
        Provider provider = find(name);
        VendorAccount account = vendors.account(user, provider).orElseThrow(() -> withoutKey(provider));
        List<ServiceVoice> voices = provider.voices(account.access())
                .orElseThrow(() -> StudioException.input(
                        "provider-cannot",
                        provider.title() + " lists no voices.",
                        "GET /audio/voices lists those of the studio's own engine."));
        return voices.stream()
                .filter(voice -> !voice.cloned() || account.own() || cloned.isOwn(user, name, voice.id()))
                .map(voice -> Voice.of(name, voice))
                .toList();
    }

    private static StudioException withoutKey(Provider provider) {
        return StudioException.refused(
                "provider-without-key", "There is no key for " + provider.title() + ".", "Enter one first.");
    }

    private Provider find(String name) {
        return vendors.find(name)
                .orElseThrow(() -> new StudioException(
                        StudioException.Kind.MISSING,
                        "provider-not-found",
                        "There is no such maker.",
                        "GET /makers lists those there are."));
    }
}
