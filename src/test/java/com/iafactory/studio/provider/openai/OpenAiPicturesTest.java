package com.iafactory.studio.provider.openai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.outbound.AllowedPlaces;
import com.iafactory.studio.outbound.Outbound;
import com.iafactory.studio.provider.standin.OpenAiStandIn;
import com.iafactory.studio.provider.standin.StandIn.Fault;
import com.iafactory.studio.provider.standin.StandIn.Reply;
import com.iafactory.studio.secret.Secret;
import com.iafactory.studio.take.Access;
import com.iafactory.studio.take.Capability;
import com.iafactory.studio.take.InputFile;
import com.iafactory.studio.take.PictureRequest;
import com.iafactory.studio.take.Receipt;
import com.iafactory.studio.take.Service;
import com.iafactory.studio.take.ServiceFailure;
import com.iafactory.studio.take.ServiceRefusal;
import com.iafactory.studio.take.ServiceRefusal.Reason;
import com.iafactory.studio.take.Step;
import com.iafactory.studio.take.UnclearOutcome;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenAiPicturesTest {
    private static final PictureRequest WIDE = new PictureRequest("a train in snow, soft light", 1920, 1080, 7);
    private static final Map<String, String> LOCAL = Map.of("image_model", "sd-local");

    private final OpenAiStandIn standIn = OpenAiStandIn.open(asked -> "{}");

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        standIn.close();
    }

    @SuppressWarnings("unchecked")
    private static Service<PictureRequest> service(Map<String, String> settings) {
        return (Service<PictureRequest>) new OpenAiProvider()
                .services(settings).stream()
                        .filter(service -> service.maker().capability() == Capability.PICTURE)
                        .findFirst()
                        .orElseThrow();
    }

    private Access access(String key) {
        return new Access(
                Outbound.open(AllowedPlaces.none()).with(standIn.base()), standIn.base(), new Secret(key), Map.of());
    }

    private Step begin(Map<String, String> settings) {
        return service(settings).begin(WIDE, access(OpenAiStandIn.KEY), folder);
    }

    private ServiceRefusal refused(Reply reply) {
        standIn.fails(new Fault.Answers(reply));
        return catchThrowableOfType(ServiceRefusal.class, () -> begin(Map.of()));
    }

    @Test
    void aPictureOfTheHouseComesInTheAnswer() throws IOException {
        Receipt receipt = ((Step.Made) begin(Map.of())).receipt();

        BufferedImage picture = ImageIO.read(folder.resolve(receipt.file()).toFile());
        assertThat(picture.getWidth()).isEqualTo(1920);
        assertThat(picture.getHeight()).isEqualTo(1072);
        assertThat(receipt.file()).isEqualTo("picture.png");
        assertThat(receipt.facts()).containsEntry("request_id", "req_picture");
        // 50 tokens at 5 and 4160 at 30 dollars a million
        assertThat(receipt.cost().orElseThrow().amount()).isEqualByComparingTo(new BigDecimal("0.12505"));
        assertThat(Json.parse(standIn.heard().getLast().text(), Object.class)).isEqualTo(Json.parse("""
                {"model":"gpt-image-2.6-flare","prompt":"a train in snow, soft light","n":1,"size":"1920x1072",
                 "quality":"medium","output_format":"png"}""", Object.class));
        assertThat(standIn.heard().getLast().header("authorization")).contains("Bearer " + OpenAiStandIn.KEY);
    }

    @Test
    void aPictureInTheLookOfAnotherIsAnEditOfThatOne() throws IOException {
        Path first = Files.write(folder.resolve("first.png"), new byte[] {1, 2, 3, 4});
        PictureRequest like = WIDE.like(InputFile.of(first, "image/png"));
        Path place = Files.createDirectory(folder.resolve("place"));
        Receipt receipt = ((Step.Made) service(Map.of()).begin(like, access(OpenAiStandIn.KEY), place)).receipt();

        assertThat(ImageIO.read(place.resolve(receipt.file()).toFile()).getWidth())
                .isEqualTo(1920);
        assertThat(place.toFile().list()).containsExactly(receipt.file());
        assertThat(standIn.heard().getLast().place()).isEqualTo("/v1/images/edits");
        assertThat(standIn.heard().getLast().text())
                .contains("name=\"image[]\"; filename=\"reference.png\"", "Content-Type: image/png")
                .contains("name=\"size\"\r\n\r\n1920x1072\r\n")
                .contains("a train in snow, soft light Another picture of the same film");
        assertThat(like.digest()).isNotEqualTo(WIDE.digest());
        assertThat(like.alone().digest()).isEqualTo(WIDE.digest());
        assertThat(service(Map.of()).takesReference()).isTrue();
        assertThat(service(LOCAL).takesReference()).isFalse();
    }

    @Test
    void aPictureOfAnotherServerMayBeBehindALink() throws IOException {
        standIn.manner().links();
        Step.Underway underway = (Step.Underway) begin(LOCAL);
        Step.Made made = (Step.Made) service(LOCAL).ask(underway.job(), access(OpenAiStandIn.KEY), folder);

        assertThat(ImageIO.read(folder.resolve(made.receipt().file()).toFile()).getWidth())
                .isEqualTo(1536);
        assertThat(made.receipt().facts()).containsKey("revised_prompt").doesNotContainKey("url");
        assertThat(made.receipt().cost()).isEmpty();
        assertThat(standIn.purchases()).isEqualTo(1);
        // The key goes to the service, not to wherever its links lead.
        assertThat(standIn.heard().getLast().header("authorization")).isEmpty();
    }

    @Test
    void aLinkThatIsGoneIsAFailureAndOneThatIsSlowIsNot() {
        standIn.manner().links().expired(true);
        Step.Underway underway = (Step.Underway) begin(LOCAL);
        assertThat(catchThrowable(() -> service(LOCAL).ask(underway.job(), access(OpenAiStandIn.KEY), folder)))
                .isInstanceOf(ServiceFailure.class);

        standIn.manner().expired(false);
        Map<String, String> nowhere = Map.of("url", "http://127.0.0.1:1/picture.png");
        assertThat(catchThrowable(() -> service(LOCAL).ask(nowhere, access(OpenAiStandIn.KEY), folder)))
                .isInstanceOfAny(ServiceRefusal.class, ServiceFailure.class);
        assertThat(service(LOCAL).ask(underway.job(), access(OpenAiStandIn.KEY), folder))
                .isInstanceOf(Step.Made.class);
    }

    @Test
    void aLinkToAPrivateAddressIsNotFollowed() {
        standIn.manner().links().leadsTo("http://10.0.0.1/inside.png");
        Step.Underway underway = (Step.Underway) begin(LOCAL);
        assertThat(catchThrowableOfType(
                                ServiceFailure.class,
                                () -> service(LOCAL).ask(underway.job(), access(OpenAiStandIn.KEY), folder))
                        .getMessage())
                .contains("not followed");
    }

    @Test
    void refusalsAreToldApart() {
        assertThat(refused(OpenAiStandIn.error(401, "invalid_request_error", "invalid_api_key", "no"))
                        .reason())
                .isEqualTo(Reason.KEY);
        assertThat(refused(OpenAiStandIn.error(
                                400,
                                "image_generation_user_error",
                                "moderation_blocked",
                                "rejected by the safety system"))
                        .reason())
                .isEqualTo(Reason.MODERATION);
        assertThat(refused(OpenAiStandIn.error(400, "x", "billing_hard_limit_reached", "limit"))
                        .reason())
                .isEqualTo(Reason.CREDIT);
        assertThat(refused(OpenAiStandIn.error(400, "invalid_request_error", null, "bad size"))
                        .reason())
                .isEqualTo(Reason.INPUT);
        assertThat(refused(OpenAiStandIn.error(429, "x", "rate_limit_exceeded", "slow"))
                        .reason())
                .isEqualTo(Reason.RATE);
        assertThat(catchThrowableOfType(ServiceRefusal.class, () -> begin(Map.of("image_model", "dall-e-3")))
                        .reason())
                .isEqualTo(Reason.GONE);
        assertThat(standIn.purchases()).isZero();
    }

    @Test
    void aPictureThatWasMadeAndWithheldIsAFailure() {
        standIn.fails(new Fault.Answers(Reply.json(400, """
                {"error":{"message":"rejected","type":"image_generation_user_error","code":"moderation_blocked",
                 "moderation_details":{"moderation_stage":"output","categories":["violence"]}}}""")));
        assertThat(catchThrowableOfType(ServiceFailure.class, () -> begin(Map.of()))
                        .moderation())
                .isTrue();
    }

    @Test
    void whatMayHaveBeenMadeIsUnclear() {
        for (Fault fault : new Fault[] {
            new Fault.CutAfter(),
            new Fault.CutWithin(),
            new Fault.Answers(OpenAiStandIn.error(500, "server_error", null, "oops")),
            new Fault.Answers(Reply.json(200, "{\"data\":[]}")),
            new Fault.Answers(Reply.json(200, "{\"data\":[{\"b64_json\":\"bm8gcGljdHVyZSBhdCBhbGw=\"}]}")),
            new Fault.Answers(Reply.json(200, "{\"data\":[{\"b64_json\":\"***\"}]}"))
        }) {
            standIn.fails(fault);
            assertThat(catchThrowable(() -> begin(Map.of()))).as("%s", fault).isInstanceOf(UnclearOutcome.class);
        }
    }

    @Test
    void sizesAreWhatTheModelsTake() {
        assertThat(PictureSize.of("gpt-image-2", 1080, 1920)).isEqualTo(new PictureSize(1072, 1920));
        assertThat(PictureSize.of("gpt-image-2", 512, 512)).isEqualTo(new PictureSize(816, 816));
        assertThat(PictureSize.of("gpt-image-2", 8000, 1000)).isEqualTo(new PictureSize(2976, 992));
        assertThat(PictureSize.of("gpt-image-1.5", 1080, 1920)).isEqualTo(new PictureSize(1024, 1536));
        assertThat(PictureSize.of("sd-local", 1080, 1080)).isEqualTo(new PictureSize(1024, 1024));
    }

    @Test
    void aServerWithoutPicturesHasNoSuchService() {
        assertThat(new OpenAiProvider().services(Map.of("image_model", "")))
                .extracting(service -> service.maker().capability())
                .contains(Capability.TEXT)
                .doesNotContain(Capability.PICTURE);
    }
}
