package com.iafactory.studio.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Walks all routes there are: what is not named as an open door is closed. New routes are found by themselves. */
class RoutesTest {
    @RegisterExtension
    static final TestService SERVICE = TestService.started();

    /** Answers 401 by itself, because a token of its own opens it too. */
    private static final String METRICS = "GET /actuator/prometheus";

    private static Set<String> routes() {
        RequestMappingHandlerMapping mapping =
                SERVICE.service().context().getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        Set<String> routes = new TreeSet<>();
        mapping.getHandlerMethods().keySet().forEach(info -> {
            assertThat(info.getMethodsCondition().getMethods())
                    .as("methods of " + info)
                    .isNotEmpty();
            for (RequestMethod method : info.getMethodsCondition().getMethods()) {
                info.getPatternValues().forEach(path -> routes.add(method + " " + path));
            }
        });
        return routes;
    }

    private static String filled(String path) {
        return path.replaceAll("\\{[^}]+}", "01890000-0000-7000-8000-000000000000");
    }

    @Test
    void withoutATokenOnlyTheOpenDoorsAnswer() {
        List<String> open = new ArrayList<>();
        for (String route : routes()) {
            String[] parts = route.split(" ", 2);
            if (SERVICE.call(parts[0], filled(parts[1]), "", "").status() != 401) {
                open.add(route);
            }
        }
        assertThat(routes()).hasSizeGreaterThan(12).contains(METRICS);
        assertThat(open)
                .containsExactlyInAnyOrderElementsOf(Doors.OPEN.stream()
                        .map(door -> door.method() + " " + door.path())
                        .toList());
    }

    @Test
    void anOpenDoorIsOpenForItsOwnMethodOnly() {
        for (Doors.Door door : Doors.OPEN) {
            String other = door.method().equals("GET") ? "POST" : "GET";
            assertThat(SERVICE.call(other, door.path().replaceAll("\\{[^}]+}", "x"), "", "")
                            .status())
                    .as(door.path())
                    .isEqualTo(401);
        }
    }

    @Test
    void theOwnersRoutesAreClosedToUsers() {
        String user = SERVICE.user("plain@example.com");
        String someone = "/api/v1/users/01890000-0000-7000-8000-000000000000";
        assertThat(SERVICE.get("/api/v1/users", user).text("code")).isEqualTo("owner-only");
        assertThat(SERVICE.call("DELETE", someone, user, "").text("code")).isEqualTo("user-unknown");
        assertThat(SERVICE.get(someone, user).text("code")).isEqualTo("user-unknown");
        assertThat(SERVICE.call("PATCH", someone, user, "{\"disabled\":true}").text("code"))
                .isEqualTo("user-unknown");
        assertThat(SERVICE.call("POST", someone + "/password-reset", user, "").text("code"))
                .isEqualTo("user-unknown");
        assertThat(SERVICE.call("PUT", someone + "/plan", user, "{\"plan\":\"pro\"}")
                        .text("code"))
                .isEqualTo("user-unknown");
        assertThat(SERVICE.get("/api/v1/invitations", user).text("code")).isEqualTo("owner-only");
        assertThat(SERVICE.call("POST", "/api/v1/invitations", user, "{}").text("code"))
                .isEqualTo("owner-only");
    }
}
