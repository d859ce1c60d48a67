package com.iafactory.studio.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.iafactory.studio.outbound.AllowedPlaces;
import com.iafactory.studio.outbound.Outbound;
import com.iafactory.studio.provider.standin.StandIn;
import com.iafactory.studio.provider.standin.StandIn.Fault;
import com.iafactory.studio.provider.standin.StandIn.Reply;
import com.iafactory.studio.secret.Secret;
import com.iafactory.studio.take.Access;
import com.iafactory.studio.take.Money;
import com.iafactory.studio.take.Provider;
import com.iafactory.studio.take.Receipt;
import com.iafactory.studio.take.Service;
import com.iafactory.studio.take.ServiceFailure;
import com.iafactory.studio.take.ServiceRefusal;
import com.iafactory.studio.take.ServiceRefusal.Reason;
import com.iafactory.studio.take.Step;
import com.iafactory.studio.take.TextRequest;
import com.iafactory.studio.take.UnclearOutcome;
import java.io.IOException;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What every service that makes words keeps to. What is made of its words is looked at where productions ask for them, beside the
 * studio's own engines: {@code ScriptWriterContract}, {@code StoryboarderContract}, {@code CueTranslatorContract},
 * {@code ScreenplayTranslatorContract} and {@code LanguageModelContract}.
 */
public abstract class TextServiceContract {
    protected static final String SCHEMA =
            "{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"title\"],"
                    + "\"properties\":{\"title\":{\"type\":\"string\"}}}";
    protected static final String ANSWER = "{\"title\":\"Zéro émission\"}";

    @TempDir
    protected Path folder;

    protected abstract StandIn standIn();

    protected abstract Provider provider();

    /** Of the stand-in. */
    protected abstract String base();

    protected abstract String key();

    /** An error as the service says it. */
    protected abstract Reply error(int status, String message);

    /** The model that everything is asked of, in the settings. */
    protected abstract Map<String, String> model(String name);

    /** The next answer is longer than allowed. */
    protected abstract void stopsShort();

    /** The next answer is refused, and counted. */
    protected abstract void refuses();

    /** How the service says that the account's money is spent. */
    protected abstract Reply spent();

    /** Prices of the model of the stand-in, so that the cost is known. */
    protected abstract Map<String, String> priced();

    @AfterEach
    void close() {
        standIn().close();
    }

    protected final TextRequest request() {
        return new TextRequest(
                "script", "v1", "You write scripts.", "About trains.", SCHEMA, 4000, TextRequest.Effort.MEDIUM);
    }

    protected final Access access(String base, String key, Map<String, String> settings) {
        return new Access(Outbound.open(AllowedPlaces.none()).with(base), base, new Secret(key), settings);
    }

    @SuppressWarnings("unchecked")
    protected final Service<TextRequest> service(Map<String, String> settings) {
        return (Service<TextRequest>) provider().services(settings).stream()
                .filter(service -> service.maker().capability() == com.iafactory.studio.take.Capability.TEXT)
                .findFirst()
                .orElseThrow();
    }

    protected final Step begin(Map<String, String> settings) {
        return service(settings).begin(request(), access(base(), key(), settings), folder);
    }

    private ServiceRefusal refused(Reply reply) {
        standIn().fails(new Fault.Answers(reply));
        return catchThrowableOfType(ServiceRefusal.class, () -> begin(Map.of()));
    }

    @Test
    void anAnswerLiesInItsFileWithItsReceipt() throws IOException {
        Receipt receipt = ((Step.Made) begin(priced())).receipt();

        assertThat(receipt.file()).isEqualTo("text.json");
        assertThat(Files.readString(folder.resolve("text.json"))).isEqualTo(ANSWER);
        assertThat(receipt.facts()).containsKey("request_id").containsKey("tokens_out");
        assertThat(receipt.cost().map(Money::amount).orElseThrow()).isPositive();
        assertThat(receipt.model()).isNotBlank();
        assertThat(standIn().bought()).isEqualTo(Map.of("About trains.", 1));
    }

    @Test
    void anAnswerThatComesSlowlyIsWaitedFor() throws IOException {
        standIn().fails(new Fault.Drips(Duration.ofMillis(3)));
        begin(Map.of());

        assertThat(Files.readString(folder.resolve("text.json"))).isEqualTo(ANSWER);
        assertThat(standIn().purchases()).isEqualTo(1);
    }

    @Test
    void theQuoteIsNotBelowTheCost() {
        Receipt receipt = ((Step.Made) begin(priced())).receipt();

        Money quoted = service(priced()).price(request()).orElseThrow();
        assertThat(quoted.amount())
                .isGreaterThanOrEqualTo(receipt.cost().orElseThrow().amount());
    }

    @Test
    void aWrongKeyIsRefusedAndNotShown() {
        Throwable thrown = catchThrowable(
                () -> service(Map.of()).begin(request(), access(base(), "sk-wrong-and-secret", Map.of()), folder));

        assertThat(thrown)
                .isInstanceOfSatisfying(
                        ServiceRefusal.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(Reason.KEY));
        assertThat(told(thrown)).doesNotContain("sk-wrong-and-secret");
        assertThat(standIn().purchases()).isZero();
    }

    @Test
    void aServiceThatRepeatsTheKeyDoesNotBringItIntoMessages() {
        for (int status : new int[] {400, 401, 403, 429, 500}) {
            standIn().fails(new Fault.Answers(error(status, "no such key: " + key())));
            assertThat(told(catchThrowable(() -> begin(Map.of()))))
                    .as("status %d", status)
                    .contains("no such key")
                    .doesNotContain(key());
        }
    }

    @Test
    void aKeyThatCannotBeSentIsRefusedBeforeAnythingIs() {
        for (String key : List.of("sk-with\na-line", "sk-clé")) {
            ServiceRefusal refusal = catchThrowableOfType(
                    ServiceRefusal.class,
                    () -> service(Map.of()).begin(request(), access(base(), key, Map.of()), folder));
            assertThat(refusal.reason()).isEqualTo(Reason.KEY);
        }
        assertThat(standIn().heard()).isEmpty();
    }

    @Test
    void aModelThatIsGoneIsSaidToBe() {
        Map<String, String> settings = model("gpt-4-gone");
        assertThat(catchThrowableOfType(ServiceRefusal.class, () -> begin(settings))
                        .reason())
                .isEqualTo(Reason.GONE);
    }

    @Test
    void anAccountWithoutMoneyIsSaidToBe() {
        assertThat(refused(spent()).reason()).isEqualTo(Reason.CREDIT);
    }

    @Test
    void aRequestItDoesNotUnderstandIsRefused() {
        assertThat(refused(error(400, "messages: too long")).reason()).isEqualTo(Reason.INPUT);
        assertThat(refused(error(413, "request too large")).reason()).isEqualTo(Reason.INPUT);
    }

    @Test
    void tooManyCallsPassWithTheTimeItAsksFor() {
        ServiceRefusal timed = refused(error(429, "slow down").with("Retry-After", "17"));
        assertThat(timed.reason()).isEqualTo(Reason.RATE);
        assertThat(timed.after()).contains(Duration.ofSeconds(17));

        ServiceRefusal untimed = refused(error(429, "slow down"));
        assertThat(untimed.reason()).isEqualTo(Reason.RATE);
        assertThat(untimed.after()).isEqualTo(Optional.empty());
    }

    @Test
    void whatIsCutOffAfterSendingIsUnclear() {
        for (Fault fault : List.of(new Fault.CutAfter(), new Fault.CutWithin())) {
            standIn().fails(fault);
            assertThat(catchThrowable(() -> begin(Map.of()))).isInstanceOf(UnclearOutcome.class);
        }
        assertThat(standIn().purchases()).isEqualTo(2);
    }

    @Test
    void anErrorOfTheServerIsUnclear() {
        for (int status : new int[] {500, 502, 504}) {
            standIn().fails(new Fault.Answers(error(status, "internal")));
            assertThat(catchThrowable(() -> begin(Map.of()))).isInstanceOf(UnclearOutcome.class);
        }
    }

    @Test
    void aSuccessThatCannotBeReadIsUnclear() {
        Reply page = Reply.bytes("text/html", "<html>Sign in</html>".getBytes(StandardCharsets.UTF_8));
        Reply nothing = new Reply(200, Map.of("Content-Type", "application/json"), new byte[0]);
        Reply endless = Reply.bytes("application/json", new byte[9 << 20]);
        for (Reply reply : List.of(page, nothing, Reply.json(200, "{\"error\":{}}"), Reply.json(200, "["), endless)) {
            standIn().fails(new Fault.Answers(reply));
            assertThat(catchThrowable(() -> begin(Map.of()))).isInstanceOf(UnclearOutcome.class);
        }
    }

    @Test
    void nothingIsSentWhereNobodyListens() throws IOException {
        int port;
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            port = taken.getLocalPort();
        }
        String nobody = "http://127.0.0.1:" + port + "/v1";
        ServiceRefusal refusal = catchThrowableOfType(
                ServiceRefusal.class,
                () -> service(Map.of()).begin(request(), access(nobody, key(), Map.of()), folder));
        assertThat(refusal.reason()).isEqualTo(Reason.AWAY);
    }

    @Test
    void aRedirectIsNotFollowed() {
        standIn().fails(new Fault.Answers(error(302, "elsewhere").with("Location", "http://10.0.0.1/steal")));
        assertThat(catchThrowable(() -> begin(Map.of()))).isInstanceOf(UnclearOutcome.class);
    }

    @Test
    void anAnswerThatIsTooLongFailedAndIsCharged() {
        stopsShort();
        ServiceFailure failure = catchThrowableOfType(ServiceFailure.class, () -> begin(priced()));
        assertThat(failure.moderation()).isFalse();
        assertThat(failure.cost().orElseThrow().amount()).isPositive();
    }

    @Test
    void aRefusalOfTheModelIsModerationAndCharged() {
        refuses();
        ServiceFailure failure = catchThrowableOfType(ServiceFailure.class, () -> begin(priced()));
        assertThat(failure.moderation()).isTrue();
        assertThat(failure.cost().orElseThrow().amount()).isPositive();
    }

    @Test
    void theKeyIsTriedWithACallThatCostsNothing() {
        assertThat(provider().test(access(base(), key(), provider().usualSettings())))
                .isNotBlank();
        assertThat(catchThrowableOfType(
                                ServiceRefusal.class,
                                () -> provider()
                                        .test(access(
                                                base(), "sk-wrong", provider().usualSettings())))
                        .reason())
                .isEqualTo(Reason.KEY);
        assertThat(standIn().purchases()).isZero();
    }

    @Test
    void noMessageShowsTheKey() {
        Stream.of(
                        new Fault.CutAfter(),
                        new Fault.Answers(error(500, "x")),
                        new Fault.Answers(error(401, "x")),
                        new Fault.Answers(error(400, "x")))
                .forEach(fault -> {
                    standIn().fails(fault);
                    assertThat(told(catchThrowable(() -> begin(Map.of())))).doesNotContain(key());
                });
    }

    protected final Map<String, String> both(Map<String, String> one, Map<String, String> other) {
        Map<String, String> all = new TreeMap<>(one);
        all.putAll(other);
        return all;
    }

    private static String told(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new java.io.PrintWriter(text));
        return text.toString();
    }
}
