package com.iafactory.studio.login;

import com.iafactory.studio.account.LoginProvider;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.secret.Secret;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What a provider knows this studio by.
 *
 * @param place another place than the provider's own: the issuer of an OpenID provider, the address of a GitHub Enterprise Server
 */
record ProviderSettings(LoginProvider provider, String clientId, Secret clientSecret, Optional<URI> place) {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /**
     * Reads {@code STUDIO_GOOGLE_CLIENT_ID}, {@code _SECRET} and the like; empty when neither is there.
     *
     * @param variables gives the text of a variable, empty when there is none
     */
    static Optional<ProviderSettings> read(LoginProvider provider, UnaryOperator<String> variables) {
        String prefix = "STUDIO_" + provider.name() + "_";
        String id = variables.apply(prefix + "CLIENT_ID").strip();
        String secret = variables.apply(prefix + "CLIENT_SECRET").strip();
        if (id.isEmpty() && secret.isEmpty()) {
            return Optional.empty();
        }
        if (id.isEmpty() || secret.isEmpty()) {
            throw StudioException.input(
                    "login-provider-incomplete",
                    "Of " + prefix + "CLIENT_ID and " + prefix + "CLIENT_SECRET one is missing.",
                    "Set both, as " + provider.shown() + " shows them, or neither.");
        }
        String name = prefix + (provider == LoginProvider.GOOGLE ? "ISSUER" : "URL");
        String place = variables.apply(name).strip();
        return Optional.of(new ProviderSettings(
                provider,
                id,
                new Secret(secret),
                place.isEmpty() ? Optional.empty() : Optional.of(address(name, place))));
    }

    /** Codes and secrets go there, so by TLS or not off this machine. */
    private static URI address(String name, String typed) {
        try {
            URI address = URI.create(typed.endsWith("/") ? typed.substring(0, typed.length() - 1) : typed);
            String host = String.valueOf(address.getHost());
            boolean safe = "https".equals(address.getScheme())
                    || "http".equals(address.getScheme()) && THIS_MACHINE.contains(host);
            if (safe && address.getHost() != null && address.getQuery() == null && address.getFragment() == null) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            // Answered below with the same sentence.
        }
        throw StudioException.input(
                "login-provider-place-wrong",
                name + " is no https address.",
                "It looks like https://login.example.com, without query.");
    }
}
