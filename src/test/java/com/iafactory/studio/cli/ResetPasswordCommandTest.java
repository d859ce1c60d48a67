package com.iafactory.studio.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.iafactory.studio.account.Email;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.web.TestService;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Beside a running service, on the same database. */
class ResetPasswordCommandTest {
    @RegisterExtension
    static final TestService SERVICE = TestService.started();

    private static final Map<String, Object> VARIABLES = variables();

    private static Map<String, Object> variables() {
        Map<String, Object> all = new java.util.HashMap<>(SERVICE.database().variables());
        all.put("STUDIO_JWT_KEY", TestService.KEY);
        return Map.copyOf(all);
    }

    @Test
    void anOwnerWhoIsLockedOutGetsBackIn() {
        String token = ResetPasswordCommand.offer(Email.of(TestService.OWNER), VARIABLES)
                .token();
        String fresh = "found again 5 times";
        assertThat(SERVICE.post(
                                "/api/v1/auth/reset",
                                "{\"token\":\"" + token + "\",\"new_password\":\"" + fresh + "\"}")
                        .status())
                .isEqualTo(204);
        assertThat(SERVICE.login(TestService.OWNER).text("code")).isEqualTo("login-wrong");
        assertThat(SERVICE.post(
                                "/api/v1/auth/login",
                                "{\"email\":\"" + TestService.OWNER + "\",\"password\":\"" + fresh + "\"}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void anAddressThatNobodyHasIsSaidToBeUnknown() {
        assertThatThrownBy(() -> ResetPasswordCommand.offer(Email.of("nobody@example.com"), VARIABLES))
                .isInstanceOfSatisfying(
                        StudioException.class, e -> assertThat(e.code()).isEqualTo("user-unknown"));
    }
}
