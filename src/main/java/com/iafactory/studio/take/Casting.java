package com.iafactory.studio.take;

import com.iafactory.studio.media.StudioException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Decides who is asked for what, and in which order. Thread-safe. */
public final class Casting {
    /** Asked first when nobody says otherwise and there is a key; pictures and clips cost too much to be bought unasked. */
    private static final Set<Capability> BOUGHT_UNASKED = Set.of(
            Capability.TEXT, Capability.SPEECH, Capability.MUSIC, Capability.VOICE_CLONE, Capability.SOUND_EFFECT);

    private final Vendors vendors;
    private final Clock clock;
    private final Map<String, StockLibrary> remembered = new ConcurrentHashMap<>();

    public Casting(Vendors vendors, Clock clock) {
        this.clock = clock;
        this.vendors = vendors;
    }

    /** One who may be asked, with how. */
    public record Part<R extends TakeRequest>(Service<R> service, VendorAccount account) {}

    /**
     * The services to be asked for something, the first one first; none when the studio makes it itself. Those without a key are
     * left out, unless the choice is strict.
     *
     * @throws StudioException code {@code provider-unknown}, {@code provider-cannot} or, when strict, {@code provider-without-key}
     */
    public <R extends TakeRequest> List<Part<R>> parts(UUID user, MakerChoice choice, Capability capability) {
        List<Part<R>> parts = new ArrayList<>();
        for (String name : names(choice, capability)) {
            if (name.equals(MakerChoice.LOCAL)) {
                break;
            }
            Provider provider = vendors.require(name);
            Optional<Service<R>> service = vendors.service(provider, capability);
            Optional<VendorAccount> account = vendors.account(user, provider);
            boolean named = choice.lists().containsKey(capability);
            if (service.isEmpty() && named) {
                throw StudioException.input(
                        "provider-cannot",
                        provider.title() + " makes no " + capability.code() + ".",
                        "Choose another maker for it.");
            }
            if (account.isEmpty() && named && choice.strict()) {
                throw StudioException.refused(
                        "provider-without-key",
                        "There is no key for " + provider.title() + ".",
                        "Enter one in the settings, or set " + name.toUpperCase(Locale.ROOT) + "_API_KEY.");
            }
            if (service.isPresent() && account.isPresent()) {
                parts.add(new Part<>(service.get(), account.get()));
            }
        }
        return parts;
    }

    /** Libraries of footage to be looked through, the first one first; none unless a brief or the configuration names some. */
    public List<StockLibrary> stock(UUID user, MakerChoice choice) {
        List<StockLibrary> libraries = new ArrayList<>();
        for (String name : choice.stock().isEmpty() ? configured("STUDIO_STOCK_MAKERS") : choice.stock()) {
            Provider provider = vendors.require(name);
            vendors.account(user, provider)
                    .flatMap(account -> provider.stock(account.access()))
                    .map(library ->
                            remembered.computeIfAbsent(name + " " + user, key -> new RememberedStock(library, clock)))
                    .ifPresent(libraries::add);
        }
        return libraries;
    }

    private List<String> configured(String variable) {
        return vendors.configured(variable).stream()
                .flatMap(list -> Arrays.stream(list.split(",", -1)))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** Whether the first to be asked is paid with the studio's keys. */
    public boolean isPaid(UUID user, MakerChoice choice, Capability capability) {
        return parts(user, choice, capability).stream()
                .findFirst()
                .filter(part -> !part.account().own())
                .isPresent();
    }

    private List<String> names(MakerChoice choice, Capability capability) {
        if (choice.lists().containsKey(capability)) {
            return choice.lists().getOrDefault(capability, List.of());
        }
        List<String> configured = configured("STUDIO_" + capability.part().toUpperCase(Locale.ROOT) + "_MAKERS");
        if (!configured.isEmpty()) {
            return configured;
        }
        return BOUGHT_UNASKED.contains(capability)
                ? vendors.providers().stream().map(Provider::name).toList()
                : List.of();
    }
}
