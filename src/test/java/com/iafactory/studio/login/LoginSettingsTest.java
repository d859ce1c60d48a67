package com.iafactory.studio.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.iafactory.studio.account.LoginProvider;
import com.iafactory.studio.media.StudioException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LoginSettingsTest {
    private static LoginSettings read(Map<String, String> variables) {
        return LoginSettings.read(name -> variables.getOrDefault(name, ""));
    }

    private static void assertWrong(String code, Map<String, String> variables) {
        assertThatThrownBy(() -> read(variables))
                .as(variables.toString())
                .isInstanceOfSatisfying(
                        StudioException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void withoutVariablesThereIsNoProvider() {
        assertThat(read(Map.of()).providers()).isEmpty();
        assertThat(read(Map.of()).afterLogin()).isEqualTo("/");
    }

    @Test
    void aProviderNeedsBothItsIdAndItsSecret() {
        assertThat(read(Map.of("STUDIO_GITHUB_CLIENT_ID", "id", "STUDIO_GITHUB_CLIENT_SECRET", "secret"))
                        .providers())
                .containsExactly(LoginProvider.GITHUB);
        assertWrong("login-provider-incomplete", Map.of("STUDIO_GITHUB_CLIENT_ID", "id"));
        assertWrong("login-provider-incomplete", Map.of("STUDIO_GOOGLE_CLIENT_SECRET", "secret"));
    }

    @Test
    void secretsGoByTlsOrNotOffThisMachine() {
        for (String wrong : new String[] {
            "http://github.example.com", "ftp://127.0.0.1", "github.example.com", "https://", "https://x/?q=1", "::"
        }) {
            assertWrong(
                    "login-provider-place-wrong",
                    Map.of(
                            "STUDIO_GITHUB_CLIENT_ID", "id",
                            "STUDIO_GITHUB_CLIENT_SECRET", "secret",
                            "STUDIO_GITHUB_URL", wrong));
        }
    }

    @Test
    void afterLoginABrowserStaysHere() {
        for (String wrong : new String[] {
            "//evil.example", "https://evil.example", "/\\evil.example", "app", "/a//b", "/a?b", "/a b", "/%2f"
        }) {
            assertWrong("after-login-wrong", Map.of("STUDIO_AFTER_LOGIN", wrong));
        }
        assertThat(read(Map.of("STUDIO_AFTER_LOGIN", "/app/index.html")).afterLogin())
                .isEqualTo("/app/index.html");
    }
}
