package com.iafactory.studio.provider.openai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.provider.TextServiceContract;
import com.iafactory.studio.provider.standin.OpenAiStandIn;
import com.iafactory.studio.provider.standin.StandIn;
import com.iafactory.studio.provider.standin.StandIn.Fault;
import com.iafactory.studio.provider.standin.StandIn.Reply;
import com.iafactory.studio.take.Provider;
import com.iafactory.studio.take.Receipt;
import com.iafactory.studio.take.ServiceFailure;
import com.iafactory.studio.take.ServiceRefusal;
import com.iafactory.studio.take.ServiceRefusal.Reason;
import com.iafactory.studio.take.Step;
import com.iafactory.studio.take.TextRequest;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OpenAiTextTest extends TextServiceContract {
    private final OpenAiStandIn standIn = OpenAiStandIn.open(asked -> ANSWER);

    @Override
    protected StandIn standIn() {
        return standIn;
    }

    @Override
    protected Provider provider() {
        return new OpenAiProvider();
    }

    @Override
    protected String base() {
        return standIn.base();
    }

    @Override
    protected String key() {
        return OpenAiStandIn.KEY;
    }

    @Override
    protected Reply error(int status, String message) {
        return OpenAiStandIn.error(status, "some_error", null, message);
    }

    @Override
    protected Map<String, String> model(String name) {
        return Map.of("text_model", name);
    }

    @Override
    protected void stopsShort() {
        standIn.manner().finishes("length");
    }

    @Override
    protected void refuses() {
        standIn.manner().finishes("refusal");
    }

    @Override
    protected Reply spent() {
        return OpenAiStandIn.error(429, "insufficient_quota", "insufficient_quota", "You exceeded your quota");
    }

    @Override
    protected Map<String, String> priced() {
        return Map.of("prices", "gpt-6.1-terra=2/8");
    }

    @Test
    void theRequestIsAsTheServiceWantsIt() {
        begin(Map.of());

        StandIn.Heard heard = standIn.heard().getLast();
        assertThat(heard.path()).isEqualTo("/v1/chat/completions");
        assertThat(heard.header("authorization")).contains("Bearer " + OpenAiStandIn.KEY);
        assertThat(Json.parse(heard.text(), Object.class)).isEqualTo(Json.parse("""
                {"model":"gpt-6.1-terra","max_tokens":4000,
                 "messages":[{"role":"system","content":"You write scripts."},{"role":"user","content":"About trains."}],
                 "response_format":{"type":"json_schema","json_schema":{"name":"script","strict":true,"schema":%s}}}""".formatted(SCHEMA), Object.class));
    }

    @Test
    void theHousesOwnNameForTheLimitMayBeSet() {
        begin(Map.of("limit", "max_completion_tokens"));
        assertThat(standIn.heard().getLast().text()).contains("\"max_completion_tokens\":4000");
    }

    @Test
    void aServerWithAShortMemoryIsAskedForLess() {
        begin(Map.of("most_tokens", "900"));
        assertThat(standIn.heard().getLast().text()).contains("\"max_tokens\":900");
    }

    /** As Ollama does with what is longer than its context: it reads the end and says nothing. */
    @Test
    void aServerThatReadOnlyAPartOfTheTextIsFoundOut() {
        TextRequest book =
                new TextRequest("script", "v1", "s", "word ".repeat(8000), SCHEMA, 100, TextRequest.Effort.LOW);
        standIn.fails(new Fault.Answers(counted(4096)));
        assertThat(catchThrowableOfType(
                        ServiceFailure.class,
                        () -> service(Map.of()).begin(book, access(base(), key(), Map.of()), folder)))
                .hasMessageContaining("4096 tokens", "OLLAMA_CONTEXT_LENGTH");
        // Nine thousand tokens are all of it; none are counted by some, and only what is new by others.
        for (int tokens : new int[] {9000, 0, 300}) {
            standIn.fails(new Fault.Answers(counted(tokens)));
            assertThat(service(Map.of()).begin(book, access(base(), key(), Map.of()), folder))
                    .isInstanceOf(Step.Made.class);
        }
    }

    private static Reply counted(int tokens) {
        return Reply.json(200, """
                {"model":"qwen3","choices":[{"message":{"role":"assistant","content":"{}"},"finish_reason":"stop"}],
                 "usage":{"prompt_tokens":%d,"completion_tokens":2}}""".formatted(tokens));
    }

    @Test
    void howLongAnAnswerMayTakeCanBeSet() {
        assertThat(new OpenAiProvider().usualSettings()).containsEntry("text_minutes", "10");
        for (String minutes : new String[] {"45", "", "soon"}) {
            assertThat(begin(Map.of("text_minutes", minutes))).isInstanceOf(Step.Made.class);
        }
    }

    @Test
    void aServerThatOnlyKnowsJsonIsToldTheSchemaInWords() {
        begin(Map.of("json", "object"));
        String body = standIn.heard().getLast().text();
        assertThat(body)
                .contains("{\"type\":\"json_object\"}")
                .contains("additionalProperties")
                .contains("JSON Schema");
    }

    @Test
    void aServerAtHomeNeedsNoKey() {
        standIn.manner().keyless();
        Step made = service(Map.of()).begin(request(), access(base(), "", Map.of()), folder);
        assertThat(made).isInstanceOf(Step.Made.class);
        assertThat(standIn.heard().getLast().header("authorization")).isEmpty();
    }

    @Test
    void thoughtsAndFencesAreTakenOff() throws IOException {
        for (String around : new String[] {
            "<think>let me { see }</think>\n%s",
            "```json\n%s\n```",
            "<think>hm</think>```\n%s\n```",
            "hm, no.</think> %s"
        }) {
            standIn.manner().wraps(around);
            begin(Map.of());
            assertThat(Files.readString(folder.resolve("text.json"))).isEqualTo(ANSWER);
        }
    }

    @Test
    void aServerThatDoesNotCountHasNoCost() {
        standIn.manner().uncounted();
        Receipt receipt = ((Step.Made) begin(priced())).receipt();
        assertThat(receipt.cost()).isEmpty();
    }

    @Test
    void theCostGoesByTheTokens() {
        standIn.fails(new Fault.Answers(Reply.json(200, """
                {"model":"gpt-6.1-terra","choices":[{"message":{"role":"assistant","content":"{}"},"finish_reason":"stop"}],
                 "usage":{"prompt_tokens":1000,"completion_tokens":500}}""")));
        Receipt receipt = ((Step.Made) begin(priced())).receipt();
        assertThat(receipt.cost().orElseThrow().amount()).isEqualByComparingTo(new BigDecimal("0.006"));
    }

    @Test
    void aModelThatIsStillLoadingIsAway() {
        standIn.fails(new Fault.Answers(Reply.json(
                503, "{\"error\":{\"code\":503,\"message\":\"Loading model\",\"type\":\"unavailable_error\"}}")));
        assertThat(catchThrowableOfType(ServiceRefusal.class, () -> begin(Map.of()))
                        .reason())
                .isEqualTo(Reason.AWAY);
    }
}
