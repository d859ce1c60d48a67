package com.iafactory.studio.take;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.outbound.Outbound;
import com.iafactory.studio.secret.Secret;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/**
 * The vendors there are, as this studio is configured: their addresses, settings, limits and keys. A user's own key goes before the
 * installation's, that before the environment's. Thread-safe.
 */
public final class Vendors {
    private final List<Provider> providers;
    private final UnaryOperator<String> variables;
    private final Optional<ProviderKeys> keys;
    private final Outbound outbound;
    private final Map<String, Outbound> ways = new ConcurrentHashMap<>();
    private final Map<String, List<Service<?>>> services = new ConcurrentHashMap<>();

    /**
     * @param variables of the environment by name; empty text for those there are not
     * @param keys empty where there is no database; then only the environment has keys
     */
    public Vendors(
            List<Provider> providers, UnaryOperator<String> variables, Optional<ProviderKeys> keys, Outbound outbound) {
        this.providers = List.copyOf(providers);
        this.variables = variables;
        this.keys = keys;
        this.outbound = outbound;
    }

    public List<Provider> providers() {
        return providers;
    }

    /** @throws StudioException code {@code provider-unknown} */
    public Provider require(String name) {
        return find(name)
                .orElseThrow(() -> StudioException.input(
                        "provider-unknown",
                        "There is no maker called \"" + Spoken.brief(name) + "\".",
                        "Choose among "
                                + String.join(
                                        ", ",
                                        providers.stream().map(Provider::name).toList()) + " and "
                                + MakerChoice.LOCAL + "."));
    }

    public Optional<Provider> find(String name) {
        return providers.stream()
                .filter(provider -> provider.name().equals(name))
                .findFirst();
    }

    /** How a user reaches a vendor; empty when there is no key for him, or no address. */
    public Optional<VendorAccount> account(UUID user, Provider provider) {
        String base = base(provider);
        if (base.isEmpty()) {
            return Optional.empty();
        }
        Optional<Secret> own = user.equals(ProviderKeys.INSTALLATION)
                ? Optional.empty()
                : keys.flatMap(kept -> kept.find(user, provider.name()));
        Optional<Secret> key = own.or(() -> keys.flatMap(kept -> kept.find(ProviderKeys.INSTALLATION, provider.name())))
                .or(() -> variable(provider, "API_KEY").map(Secret::new));
        if (key.isEmpty()
                && provider.worksWithoutKey()
                && variable(provider, "BASE_URL").isPresent()) {
            key = Optional.of(new Secret(""));
        }
        return key.map(secret -> account(provider, secret, own.isPresent()));
    }

    /** The same with a key that is to be tried. */
    public VendorAccount account(Provider provider, Secret key, boolean own) {
        String base = base(provider);
        Access access = new Access(way(provider, base), base, key, settings(provider));
        return new VendorAccount(provider, access, limit(provider), own);
    }

    String base(Provider provider) {
        return variable(provider, "BASE_URL").orElse(provider.usualBase());
    }

    /** Only an address that whoever runs the studio configured may be a private one. */
    private Outbound way(Provider provider, String base) {
        return variable(provider, "BASE_URL").isEmpty() ? outbound : ways.computeIfAbsent(base, outbound::with);
    }

    Outbound way(Provider provider) {
        return way(provider, base(provider));
    }

    /** How a provider tells that jobs are over, where it is set up to. */
    Optional<Announcer> announcer(Provider provider) {
        return provider.announcer(settings(provider));
    }

    private Map<String, String> settings(Provider provider) {
        Map<String, String> settings = new HashMap<>(provider.usualSettings());
        settings.replaceAll((name, usual) -> variable(provider, name.toUpperCase(Locale.ROOT))
                // Nothing set is what is usual; that there is none has to be said.
                .map(set -> set.equals("none") ? "" : set)
                .orElse(usual));
        return settings;
    }

    private Provider.Limit limit(Provider provider) {
        Provider.Pace usual = provider.usualPace();
        return new Provider.Limit(
                new Provider.Pace(
                        number(provider, "AT_ONCE")
                                .map(BigDecimal::intValueExact)
                                .orElse(usual.atOnce()),
                        number(provider, "PER_MINUTE")
                                .map(BigDecimal::intValueExact)
                                .orElse(usual.aMinute())),
                number(provider, "BUDGET"));
    }

    private Optional<BigDecimal> number(Provider provider, String name) {
        return variable(provider, name).map(text -> {
            try {
                return new BigDecimal(text);
            } catch (NumberFormatException e) {
                throw StudioException.input(
                        "provider-setting-wrong",
                        provider.name().toUpperCase(Locale.ROOT) + "_" + name + " is no number: " + Spoken.brief(text),
                        "Give a plain number.");
            }
        });
    }

    /** {@code open-ai} is {@code OPEN_AI_…} in the environment. */
    private Optional<String> variable(Provider provider, String name) {
        String value = variables.apply(provider.name().toUpperCase(Locale.ROOT).replace('-', '_') + "_" + name);
        return value.isBlank() ? Optional.empty() : Optional.of(value.strip());
    }

    /** What a provider makes of one kind; empty when it makes none of it. */
    @SuppressWarnings("unchecked") // A service of a capability takes that capability's requests; see TakeRequest.
    public <R extends TakeRequest> Optional<Service<R>> service(Provider provider, Capability capability) {
        return services.computeIfAbsent(provider.name(), name -> provider.services(settings(provider))).stream()
                .filter(service -> service.maker().capability() == capability)
                .findFirst()
                .map(service -> (Service<R>) service);
    }

    /** A variable of the studio's own. */
    Optional<String> configured(String variable) {
        String value = variables.apply(variable);
        return value.isBlank() ? Optional.empty() : Optional.of(value.strip());
    }
}
