package com.iafactory.studio.take;

import com.iafactory.studio.media.StudioException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Decides who is asked for what, and in which order. Thread-safe. */
public final class Casting {
    /** Asked first when nobody says otherwise and there is a key; pictures and clips cost too much to be bought unasked. */
    private static final Set<Capability> BOUGHT_UNASKED = Set.of(
            Capability.TEXT, Capability.SPEECH, Capability.MUSIC, Capability.VOICE_CLONE, Capability.SOUND_EFFECT);

    private final Vendors vendors;
    private final RememberedStock.Memory memory;

    public Casting(Vendors vendors, Clock clock) {
        this.memory = new RememberedStock.Memory(clock, Waiting.REAL);
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
                throw withoutKey(provider);
            }
            if (service.isPresent() && account.isPresent()) {
                parts.add(new Part<>(service.get(), account.get()));
            }
        }
        return parts;
    }

    /**
     * Libraries of footage to be looked through, the first one first; none unless a brief or the configuration names some, and none after
     * {@link MakerChoice#LOCAL}.
     *
     * @param own what the user brought, where it can be looked through
     * @throws StudioException code {@code provider-unknown}, {@code provider-cannot} or, when strict, {@code provider-without-key}
     */
    public List<StockLibrary> stock(UUID user, MakerChoice choice, Optional<StockLibrary> own) {
        List<StockLibrary> libraries = new ArrayList<>();
        for (String name : choice.stock().isEmpty() ? configured("STUDIO_STOCK_MAKERS") : choice.stock()) {
            if (name.equals(MakerChoice.LOCAL)) {
                break;
            }
            if (name.equals(MakerChoice.OWN)) {
                own.ifPresent(libraries::add);
                continue;
            }
            Provider provider = vendors.require(name);
            Optional<VendorAccount> account = vendors.account(user, provider);
            if (account.isEmpty() && choice.strict() && !choice.stock().isEmpty()) {
                throw withoutKey(provider);
            }
            if (account.isPresent()) {
                StockLibrary library = provider.stock(account.get().access())
                        .orElseThrow(() -> StudioException.input(
                                "provider-cannot",
                                provider.title() + " has no footage.",
                                "Choose " + MakerChoice.OWN + ", pexels or pixabay for it."));
                libraries.add(new RememberedStock(library, memory, account.get()));
            }
        }
        return libraries;
    }

    private static StudioException withoutKey(Provider provider) {
        return StudioException.refused(
                "provider-without-key",
                "There is no key for " + provider.title() + ".",
                "Enter one in the settings, or set " + provider.name().toUpperCase(Locale.ROOT) + "_API_KEY.");
    }

    private List<String> configured(String variable) {
        return vendors.configured(variable).stream()
                .flatMap(list -> Arrays.stream(list.split(",", -1)))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** Whether anybody outside is asked for something. */
    public boolean asksServices(UUID user, MakerChoice choice, Capability capability) {
        return !parts(user, choice, capability).isEmpty();
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
