package com.iafactory.studio.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.web.TestService.Answer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** The owner's view of those who use the studio. */
class MemberRoutesTest {
    @RegisterExtension
    static final TestService SERVICE = TestService.started();

    private static Answer patch(String owner, String id, String body) {
        return SERVICE.call("PATCH", "/api/v1/users/" + id, owner, body);
    }

    @Test
    void usersAreListedInPages() {
        String owner = SERVICE.owner();
        for (int i = 0; i < 3; i++) {
            SERVICE.user("page" + i + "@example.com");
        }
        List<String> found = new ArrayList<>();
        String path = "/api/v1/users?limit=2";
        Answer page = SERVICE.get(path, owner);
        while (true) {
            assertThat(page.json().path("items").size()).isBetween(1, 2);
            for (JsonNode item : page.json().path("items")) {
                found.add(item.path("email").asString());
                assertThat(item.path("logins").get(0).asString()).isEqualTo("password");
                assertThat(item.has("last_seen_at")).isTrue();
            }
            if (page.text("next").isEmpty()) {
                break;
            }
            page = SERVICE.get(path + "&cursor=" + page.text("next"), owner);
        }
        assertThat(found)
                .doesNotHaveDuplicates()
                .contains(TestService.OWNER)
                .containsSubsequence("page0@example.com", "page1@example.com", "page2@example.com");
    }

    @Test
    void whoIsSwitchedOffIsOutAtOnceAndLosesNothing() {
        String owner = SERVICE.owner();
        String email = "paused@example.com";
        String user = SERVICE.user(email);
        String id = SERVICE.get("/api/v1/me", user).text("id");
        Answer login = SERVICE.login(email);
        Answer off = patch(owner, id, "{\"disabled\":true,\"plan\":\"pro\"}");
        assertThat(off.status()).isEqualTo(200);
        assertThat(off.json().path("disabled").asBoolean()).isTrue();
        assertThat(off.text("plan")).isEqualTo("pro");
        assertThat(SERVICE.get("/api/v1/me", user).status()).isEqualTo(401);
        assertThat(SERVICE.post("/api/v1/auth/refresh", "{\"refresh_token\":\"" + login.text("refresh_token") + "\"}")
                        .status())
                .isEqualTo(401);
        Answer refused = SERVICE.login(email);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text("code")).isEqualTo("account-disabled");
        assertThat(SERVICE.post("/api/v1/auth/login", "{\"email\":\"" + email + "\",\"password\":\"not that one\"}")
                        .text("code"))
                .as("nobody else learns of it")
                .isEqualTo("login-wrong");
        assertThat(patch(owner, id, "{\"disabled\":false}")
                        .json()
                        .path("disabled")
                        .asBoolean())
                .isFalse();
        assertThat(SERVICE.get("/api/v1/me", user).status())
                .as("a token given out before")
                .isEqualTo(401);
        assertThat(SERVICE.login(email).status()).isEqualTo(200);
        assertThat(SERVICE.get("/api/v1/users/" + id, owner).text("plan")).isEqualTo("pro");
    }

    @Test
    void anInvitationIsSeenWithoutItsTokenAndWithdrawn() {
        String owner = SERVICE.owner();
        Answer made = SERVICE.call("POST", "/api/v1/invitations", owner, "{\"email\":\"guest@example.com\"}");
        SERVICE.call("POST", "/api/v1/invitations", owner, "{}");
        Answer list = SERVICE.get("/api/v1/invitations", owner);
        assertThat(list.json().path("items")).hasSize(2);
        assertThat(list.body()).doesNotContain(made.text("invitation"));
        JsonNode first = list.json().path("items").path(0);
        assertThat(first.path("email").asString("")).isEqualTo("guest@example.com");
        String path = "/api/v1/invitations/" + first.path("id").asString();
        assertThat(SERVICE.call("DELETE", path, owner, "").status()).isEqualTo(204);
        assertThat(SERVICE.call("DELETE", path, owner, "").text("code")).isEqualTo("invitation-unknown");
        assertThat(SERVICE.get("/api/v1/invitations", owner).json().path("items"))
                .hasSize(1);
    }

    @Test
    void theOwnerStaysAndWrongChangesAreRefused() {
        String owner = SERVICE.owner();
        String id = SERVICE.get("/api/v1/me", owner).text("id");
        assertThat(patch(owner, id, "{\"disabled\":true}").text("code")).isEqualTo("owner-stays");
        assertThat(patch(owner, id, "{}").text("code")).isEqualTo("nothing-to-change");
        assertThat(patch(owner, id, "{\"disabled\":\"yes\"}").status()).isEqualTo(400);
        assertThat(patch(owner, "00000000-0000-7000-8000-000000000000", "{\"plan\":\"pro\"}")
                        .text("code"))
                .isEqualTo("user-unknown");
        assertThat(SERVICE.get("/api/v1/me", owner).status()).isEqualTo(200);
    }
}
