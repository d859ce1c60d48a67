package com.iafactory.studio.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.web.TestService.Answer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is sent, the answer is a named problem that gives nothing away. */
class ProblemsTest {
    @RegisterExtension
    static final TestService SERVICE = TestService.started();

    private static String owner = "";

    @BeforeAll
    static void login() {
        owner = SERVICE.owner();
    }

    private static void isProblem(Answer answer, int status, String code) {
        assertThat(answer.body()).contains("\"code\"");
        assertThat(answer.text("code")).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().propertyNames())
                .containsExactlyInAnyOrder(
                        "type", "title", "status", "detail", "instance", "code", "remedy", "charged", "trace_id");
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
        assertThat(answer.json().path("charged").asBoolean(true)).isFalse();
        assertThat(answer.text("trace_id"))
                .isEqualTo(answer.header("X-Trace-Id"))
                .matches("[0-9a-f]{32}");
        assertThat(answer.body()).doesNotContain("Exception", "java.", "com.iafactory", "jackson", "tomcat", "at org");
    }

    static Stream<String[]> wrongBodies() {
        return Stream.of(
                new String[] {"{", "json-wrong"},
                new String[] {"", "json-wrong"},
                new String[] {"null", "json-wrong"},
                new String[] {"[]", "json-wrong"},
                new String[] {"\"text\"", "json-wrong"},
                new String[] {"{} {}", "field-wrong"},
                new String[] {"{}", "field-wrong"},
                new String[] {"{\"email\":\"a@b.c\",\"password\":null}", "field-wrong"},
                new String[] {"{\"email\":null,\"password\":\"x\"}", "field-wrong"},
                new String[] {"{\"email\":7,\"password\":\"x\"}", "field-wrong"},
                new String[] {"{\"email\":{},\"password\":\"x\"}", "field-wrong"},
                new String[] {"{\"email\":\"a@b.c\",\"password\":[\"x\"]}", "field-wrong"},
                new String[] {"{\"email\":\"a@b.c\",\"password\":\"x\",\"client\":\"fridge\"}", "field-wrong"},
                new String[] {"{\"email\":\"a@b.c\",\"password\":\"x\",\"client\":1}", "field-wrong"},
                new String[] {"{\"email\":\"a@b.c\",\"password\":\"x\",\"admin\":true}", "field-unknown"},
                new String[] {"{\"email\":\"a@b.c\",\"email\":\"d@b.c\",\"password\":\"x\"}", "json-wrong"},
                new String[] {"{\"email\":\"a@b.c\",\"password\":\"x\"} trailing", "json-wrong"},
                new String[] {"{\"email\":\"nobody\",\"password\":\"x\"}", "email-wrong"},
                new String[] {"[".repeat(100_000), "json-wrong"},
                new String[] {"{\"email\":\"a@b.c\",\"password\":\"" + "x".repeat(201) + "\"}", "password-too-long"});
    }

    @ParameterizedTest
    @MethodSource("wrongBodies")
    void aWrongBodyIsNamed(String body, String code) {
        Answer answer = SERVICE.send(SERVICE.request("/api/v1/auth/login")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
        isProblem(answer, 400, code);
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/api/v1/nothing,404,route-unknown",
        "GET,/,404,route-unknown",
        "GET,/api/v1/../../etc/passwd,400,request-wrong",
        "GET,/api/v1/me%2f..%2fme,400,request-wrong",
        "GET,/api/v1/me;x=y,400,request-wrong",
        "GET,/api/v1/auth/login,405,method-not-allowed",
        "PATCH,/api/v1/me,405,method-not-allowed",
        "BREW,/api/v1/me,400,request-wrong",
        "DELETE,/api/v1/api-keys/not-an-id,400,parameter-wrong",
        "DELETE,/api/v1/api-keys/01890000-0000-7000-8000-000000000000,404,api-key-unknown",
        "DELETE,/api/v1/users/01890000-0000-7000-8000-000000000000,404,user-unknown"
    })
    void aWrongAddressOrMethodIsNamed(String method, String path, int status, String code) {
        isProblem(SERVICE.call(method, path, owner, ""), status, code);
    }

    @Test
    void aBodyOfAnotherTypeIsNamed() {
        Answer answer = SERVICE.send(SERVICE.request("/api/v1/auth/login")
                .header("Content-Type", "application/xml")
                .POST(HttpRequest.BodyPublishers.ofString("<login/>"))
                .build());
        isProblem(answer, 415, "media-type-unsupported");
    }

    @Test
    void anAnswerOfATypeThereIsNotIsNamed() {
        Answer answer = SERVICE.send(SERVICE.request("/api/v1/me")
                .header("Authorization", "Bearer " + owner)
                .header("Accept", "text/csv")
                .build());
        isProblem(answer, 406, "not-acceptable");
    }

    @Test
    void aBodyOverAMegabyteIsRefusedAnnouncedOrNot() {
        byte[] body = new byte[BodyLimitFilter.LIMIT + 100];
        Arrays.fill(body, (byte) ' ');
        for (HttpRequest.BodyPublisher publisher : new HttpRequest.BodyPublisher[] {
            HttpRequest.BodyPublishers.ofByteArray(body),
            HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))
        }) {
            Answer answer = SERVICE.send(SERVICE.request("/api/v1/auth/login")
                    .header("Content-Type", "application/json")
                    .POST(publisher)
                    .build());
            isProblem(answer, 413, "body-too-large");
        }
    }

    /** What a client library would never send. */
    @ParameterizedTest
    @CsvSource({
        "GET /%zz HTTP/1.1,400",
        "GET /{ HTTP/1.1,400",
        "GET /\\x HTTP/1.1,400",
        "NONSENSE,400",
        "GET / HTTP/9.9,505"
    })
    void aRequestThatIsNoneIsAnsweredWithoutAWordOnTheServer(String line, int status) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), SERVICE.service().port())) {
            socket.getOutputStream()
                    .write((line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 " + status);
            assertThat(answer).doesNotContainIgnoringCase("tomcat").doesNotContain("Exception", "java.", "<html");
        }
    }

    @Test
    void everyAnswerForbidsSniffingFramingAndCaching() {
        Answer answer = SERVICE.get("/api/v1/me", owner);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.header("Server")).isEmpty();
        assertThat(answer.response().headers().map()).doesNotContainKey("set-cookie");
    }

    @Test
    void theTraceOfTheCallerIsTakenOver() {
        Answer answer = SERVICE.send(SERVICE.request("/actuator/health")
                .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .build());
        assertThat(answer.header("X-Trace-Id")).isEqualTo("0af7651916cd43dd8448eb211c80319c");
        Answer other = SERVICE.send(SERVICE.request("/actuator/health")
                .header("traceparent", "00-0af7\" injected")
                .build());
        assertThat(other.header("X-Trace-Id")).matches("[0-9a-f]{32}");
    }
}
