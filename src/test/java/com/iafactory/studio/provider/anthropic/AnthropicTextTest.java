package com.iafactory.studio.provider.anthropic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.provider.TextServiceContract;
import com.iafactory.studio.provider.standin.AnthropicStandIn;
import com.iafactory.studio.provider.standin.MessageEvents;
import com.iafactory.studio.provider.standin.StandIn;
import com.iafactory.studio.provider.standin.StandIn.Fault;
import com.iafactory.studio.provider.standin.StandIn.Reply;
import com.iafactory.studio.take.Provider;
import com.iafactory.studio.take.Receipt;
import com.iafactory.studio.take.ServiceRefusal;
import com.iafactory.studio.take.ServiceRefusal.Reason;
import com.iafactory.studio.take.Step;
import com.iafactory.studio.take.TextRequest;
import com.iafactory.studio.take.UnclearOutcome;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class AnthropicTextTest extends TextServiceContract {
    private final AnthropicStandIn standIn = AnthropicStandIn.open(asked -> ANSWER);

    @Override
    protected StandIn standIn() {
        return standIn;
    }

    @Override
    protected Provider provider() {
        return new AnthropicProvider();
    }

    @Override
    protected String base() {
        return standIn.url();
    }

    @Override
    protected String key() {
        return AnthropicStandIn.KEY;
    }

    @Override
    protected Reply error(int status, String message) {
        return AnthropicStandIn.error(status, "some_error", message);
    }

    @Override
    protected Map<String, String> model(String name) {
        return Map.of("script_model", name);
    }

    @Override
    protected void stopsShort() {
        standIn.stopsFor("max_tokens");
    }

    @Override
    protected void refuses() {
        standIn.stopsFor("refusal");
    }

    @Override
    protected Reply spent() {
        return AnthropicStandIn.error(402, "billing_error", "Your credit balance is too low");
    }

    @Override
    protected Map<String, String> priced() {
        return Map.of();
    }

    @Test
    void theRequestIsAsTheServiceWantsIt() {
        begin(Map.of());

        StandIn.Heard heard = standIn.heard().getLast();
        assertThat(heard.path()).isEqualTo("/v1/messages");
        assertThat(heard.header("x-api-key")).contains(AnthropicStandIn.KEY);
        assertThat(heard.header("anthropic-version")).contains("2023-06-01");
        assertThat(heard.header("authorization")).isEmpty();
        assertThat(heard.header("content-type").orElse("")).startsWith("application/json");
        assertThat(Json.parse(heard.text(), Object.class)).isEqualTo(Json.parse("""
                {"model":"claude-opus-5-5","max_tokens":4000,
                 "system":[{"type":"text","text":"You write scripts.","cache_control":{"type":"ephemeral"}}],
                 "output_config":{"effort":"medium","format":{"type":"json_schema","schema":%s}},
                 "messages":[{"role":"user","content":[{"type":"text","text":"About trains."}]}],"stream":true}""".formatted(SCHEMA), Object.class));
    }

    @Test
    void howFarTheTextIsCanBeSeenWhileItIsWritten() throws InterruptedException {
        CountDownLatch seen = new CountDownLatch(1);
        AtomicLong letters = new AtomicLong();
        AtomicInteger events = new AtomicInteger();
        standIn.under(request -> new StandIn.Passage() {
            @Override
            public void told() {
                // The seventh event is the first of the text; the answer goes on when somebody has heard of it.
                if (events.incrementAndGet() == 7) {
                    try {
                        assertThat(seen.await(20, TimeUnit.SECONDS)).isTrue();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                }
            }
        });

        service(Map.of())
                .begin(
                        new TextRequest("script", "v1", "s", "trains", SCHEMA, 100, TextRequest.Effort.LOW),
                        access(base(), key(), Map.of()),
                        folder,
                        sofar -> {
                            letters.set(sofar);
                            seen.countDown();
                        });

        assertThat(seen.await(0, TimeUnit.SECONDS)).isTrue();
        assertThat(letters).hasValue(ANSWER.length());
    }

    @Test
    void aMessageThatEndsInTheMiddleIsNoMessage() {
        String whole = MessageEvents.of(Map.of(
                "id",
                "msg_1",
                "type",
                "message",
                "role",
                "assistant",
                "model",
                "claude-opus-5-5",
                "content",
                List.of(Map.of("type", "text", "text", "{}")),
                "stop_reason",
                "end_turn",
                "usage",
                Map.of("input_tokens", 1, "output_tokens", 1)));
        String error =
                "event: error\ndata: {\"type\":\"error\",\"error\":{\"type\":\"overloaded_error\",\"message\":\"Overloaded\"}}\n\n";
        String half = whole.substring(0, whole.indexOf("event: message_delta"));
        for (String broken : List.of(half, half + error, "event: nonsense\ndata: {\n\n", "no events")) {
            standIn.fails(new Fault.Answers(Reply.events(broken)));
            assertThat(catchThrowableOfType(UnclearOutcome.class, () -> begin(Map.of())))
                    .as(broken)
                    .isNotNull();
        }
    }

    @Test
    void anOverloadBeforeTheFirstWordIsNothingMadeAndOneAfterItIsUnclear() {
        String start =
                "event: message_start\ndata: {\"type\":\"message_start\",\"message\":{\"id\":\"m\",\"type\":\"message\","
                        + "\"role\":\"assistant\",\"model\":\"claude-opus-5-5\",\"content\":[],\"stop_reason\":null,\"stop_sequence\":null,"
                        + "\"usage\":{\"input_tokens\":1,\"output_tokens\":1}}}\n\nevent: ping\ndata: {\"type\":\"ping\"}\n\n";
        String error =
                "event: error\ndata: {\"type\":\"error\",\"error\":{\"type\":\"%s\",\"message\":\"Overloaded\"}}\n\n";
        for (String begun : List.of("", start)) {
            standIn.fails(new Fault.Answers(Reply.events(begun + error.formatted("overloaded_error"))));
            ServiceRefusal refused = catchThrowableOfType(ServiceRefusal.class, () -> begin(Map.of()));
            assertThat(refused.reason()).isEqualTo(Reason.AWAY);
        }
        standIn.fails(new Fault.Answers(Reply.events(start + error.formatted("api_error"))));
        assertThat(catchThrowableOfType(UnclearOutcome.class, () -> begin(Map.of())))
                .isNotNull();
    }

    @Test
    void eachPurposeHasItsModel() {
        for (String purpose : new String[] {"script", "storyboard", "translation"}) {
            service(Map.of())
                    .begin(
                            new TextRequest(purpose, "v1", "s", purpose, SCHEMA, 100, TextRequest.Effort.LOW),
                            access(base(), key(), Map.of()),
                            folder);
        }
        assertThat(standIn.heard())
                .extracting(heard -> Json.parse(heard.text(), Map.class).get("model"))
                .containsExactly("claude-opus-5-5", "claude-sonnet-5-5", "claude-haiku-5-5");
    }

    @Test
    void theCostGoesByTheTokensAndTheCache() {
        standIn.fails(new Fault.Answers(
                Reply.events(MessageEvents.of(Json.parse("""
                {"id":"msg_1","type":"message","role":"assistant","model":"claude-opus-5-5",
                 "content":[{"type":"thinking","thinking":"","signature":"x"},{"type":"text","text":"{}"}],
                 "stop_reason":"end_turn","stop_sequence":null,
                 "usage":{"input_tokens":1000,"cache_creation_input_tokens":2000,"cache_read_input_tokens":3000,
                  "output_tokens":500,"service_tier":"standard"}}""", Map.class))).with("request-id", "req_7")));

        Receipt receipt = ((Step.Made) begin(Map.of())).receipt();

        // 1000 at 4, 2000 at 5, 3000 at 0.20 and 500 at 20 dollars a million
        assertThat(receipt.cost().orElseThrow().amount()).isEqualByComparingTo(new BigDecimal("0.0246"));
        assertThat(receipt.facts()).containsEntry("request_id", "req_7").containsEntry("tokens_from_cache", "3000");
    }

    @Test
    void aLongQuestionThatComesAgainIsKeptByTheService() {
        String question = "A long source. ".repeat(2000);
        Receipt first = made(question, question.length());
        Receipt repair = made(question + "And these are its faults.", question.length());
        assertThat(standIn.cacheHits()).isEqualTo(1);
        assertThat(first.facts()).containsEntry("tokens_from_cache", "0");
        assertThat(Integer.parseInt(repair.facts().getOrDefault("tokens_from_cache", "0")))
                .isGreaterThan(7000);
        assertThat(repair.cost().orElseThrow().amount())
                .isLessThan(first.cost().orElseThrow().amount().divide(BigDecimal.TWO));
        assertThat(standIn.heard().getLast().text())
                .contains("\"cache_control\":{\"type\":\"ephemeral\"}},{\"text\":\"And these are its faults.\"");
        // What the service does not keep anyway is not marked.
        made("A short one.", 12);
        assertThat(standIn.heard().getLast().text())
                .contains("\"content\":[{\"text\":\"A short one.\",\"type\":\"text\"}]");
    }

    @Test
    void theMostThatAQuestionCostsIncludesKeepingIt() {
        String question = "A long source. ".repeat(2000);
        assertThat(service(Map.of())
                        .price(asking(question, question.length()))
                        .orElseThrow()
                        .amount())
                .isGreaterThan(service(Map.of())
                        .price(asking(question, 0))
                        .orElseThrow()
                        .amount());
    }

    private static TextRequest asking(String user, int repeated) {
        return new TextRequest("script", "v1", "s", user, SCHEMA, 100, TextRequest.Effort.LOW, repeated);
    }

    private Receipt made(String user, int repeated) {
        return ((Step.Made) service(Map.of()).begin(asking(user, repeated), access(base(), key(), Map.of()), folder))
                .receipt();
    }

    @Test
    void pricesMayBeSet() {
        Receipt receipt = ((Step.Made) begin(Map.of("prices", "claude-opus-5-5=0/0"))).receipt();
        assertThat(receipt.cost().orElseThrow().amount()).isEqualByComparingTo(BigDecimal.ZERO);
    }

    @Test
    void theLimitOfAMonthIsNotARate() {
        standIn.fails(new Fault.Answers(Reply.json(429, """
                {"type":"error","error":{"type":"rate_limit_error","message":"limit",
                 "details":{"error_code":"enforced_spend_limit_reached"}}}""")));
        assertThat(catchThrowableOfType(ServiceRefusal.class, () -> begin(Map.of()))
                        .reason())
                .isEqualTo(Reason.CREDIT);
    }

    @Test
    void overloadIsFreeToTryAgain() {
        standIn.fails(new Fault.Answers(error(529, "Overloaded")));
        assertThat(catchThrowableOfType(ServiceRefusal.class, () -> begin(Map.of()))
                        .reason())
                .isEqualTo(Reason.AWAY);
    }

    @Test
    void aModelThatIsNotThereIsToldWhenTheKeyIsTried() {
        Map<String, String> settings =
                both(new AnthropicProvider().usualSettings(), Map.of("script_model", "claude-opus-4-0"));
        assertThat(new AnthropicProvider().test(access(base(), key(), settings)))
                .contains("no claude-opus-4-0");
    }
}
