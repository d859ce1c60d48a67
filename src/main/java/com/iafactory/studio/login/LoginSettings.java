package com.iafactory.studio.login;

import com.iafactory.studio.account.LoginProvider;
import com.iafactory.studio.media.StudioException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Which providers there are, and where a browser goes when it is back; from the variables. */
public final class LoginSettings {
    /** One of this studio's own pages; nothing that could name another host. */
    private static final Pattern PAGE = Pattern.compile("/|(/[A-Za-z0-9._~-]+)+/?");

    private final List<ProviderSettings> providers;
    private final String afterLogin;

    private LoginSettings(List<ProviderSettings> providers, String afterLogin) {
        this.providers = providers;
        this.afterLogin = afterLogin;
    }

    /** @param variables gives the text of a variable, empty when there is none */
    public static LoginSettings read(UnaryOperator<String> variables) {
        String page = variables.apply("STUDIO_AFTER_LOGIN").strip();
        if (!page.isEmpty() && !PAGE.matcher(page).matches()) {
            throw StudioException.input(
                    "after-login-wrong",
                    "STUDIO_AFTER_LOGIN is no path of this studio.",
                    "It begins with one slash and has letters, digits, dots and dashes, for example /app/.");
        }
        return new LoginSettings(
                Arrays.stream(LoginProvider.values())
                        .map(provider -> ProviderSettings.read(provider, variables))
                        .flatMap(Optional::stream)
                        .toList(),
                page.isEmpty() ? "/" : page);
    }

    public List<LoginProvider> providers() {
        return providers.stream().map(ProviderSettings::provider).toList();
    }

    Optional<ProviderSettings> find(LoginProvider provider) {
        return providers.stream().filter(known -> known.provider() == provider).findFirst();
    }

    /** A path of this studio. */
    public String afterLogin() {
        return afterLogin;
    }
}
