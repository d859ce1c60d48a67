package com.iafactory.studio.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.account.Accounts;
import com.iafactory.studio.web.TestService.Answer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A studio that nobody owns yet, and that is open to invited people only. */
class FirstOwnerTest {
    @RegisterExtension
    static final TestService SERVICE = TestService.started(
            Map.of("STUDIO_OWNER_EMAIL", "", "STUDIO_OWNER_PASSWORD", "", "STUDIO_REGISTRATION", ""));

    private static final String ACCOUNT =
            "\"email\":\"" + TestService.OWNER + "\",\"password\":\"" + TestService.PASSWORD + "\"";

    @Test
    void theLinkMakesOneOwnerOnceAndTheOwnerInvitesOthers() {
        String first = token();
        String link = SERVICE.service()
                .context()
                .getBean(Accounts.class)
                .firstOwner()
                .orElseThrow()
                .token();
        assertThat(own(first).text("code")).as("one of an earlier start").isEqualTo("owner-link-void");
        assertThat(own("guess").text("code")).isEqualTo("owner-link-void");
        assertThat(own(link).status()).isEqualTo(201);
        assertThat(own(link).text("code")).as("used up").isEqualTo("owner-link-void");
        assertThat(SERVICE.service().context().getBean(Accounts.class).firstOwner())
                .isEmpty();

        String owner = SERVICE.owner();
        assertThat(register("ada@example.com", "").text("code")).isEqualTo("registration-closed");
        assertThat(register("ada@example.com", link).text("code")).isEqualTo("registration-closed");
        Answer invited = SERVICE.call("POST", "/api/v1/invitations", owner, "{\"email\":\"ada@example.com\"}");
        assertThat(invited.status()).isEqualTo(201);
        String invitation = invited.text("invitation");
        assertThat(register("eve@example.com", invitation).text("code")).isEqualTo("registration-closed");
        assertThat(register("ada@example.com", invitation).status()).isEqualTo(201);
        assertThat(register("ada2@example.com", invitation).text("code")).isEqualTo("registration-closed");
        assertThat(SERVICE.get("/api/v1/users", owner).json().path("items").size())
                .isEqualTo(2);
    }

    private static String token() {
        return SERVICE.service().ownerToken().orElseThrow().token();
    }

    private static Answer own(String token) {
        return SERVICE.post("/api/v1/auth/owner", "{\"token\":\"" + token + "\"," + ACCOUNT + "}");
    }

    private static Answer register(String email, String invitation) {
        return SERVICE.post(
                "/api/v1/auth/register",
                "{\"email\":\"" + email + "\",\"password\":\"" + TestService.PASSWORD + "\""
                        + (invitation.isEmpty() ? "" : ",\"invitation\":\"" + invitation + "\"") + "}");
    }
}
