package com.iafactory.studio.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.iafactory.studio.media.StudioException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Who pays for calls has to know whether one that failed can have reached the other side. */
class SentOrNotTest {
    private static final Body BODY = Body.json("{}");

    private static OutboundFailure failure(String url, AllowedPlaces places) {
        try (Outbound outbound = Outbound.open(places)) {
            Limits limits = Limits.usual().within(Duration.ofSeconds(2));
            return catchThrowableOfType(
                    OutboundFailure.class,
                    () -> outbound.send(OutboundRequest.post(url, BODY).with(limits)));
        }
    }

    private static String url(RawServer server) {
        return "http://" + server.place() + "/";
    }

    @Test
    void whereNobodyListensNothingWasSent() {
        RawServer gone = new RawServer(out -> {});
        gone.close();
        assertThat(failure(url(gone), AllowedPlaces.parse(gone.place())).sent()).isFalse();
    }

    @Test
    void aNameThatIsNotFoundWasSentNothing() {
        try (Outbound nameless = new Outbound(
                AllowedPlaces.none(),
                host -> {
                    throw new UnknownHostException(host);
                },
                () -> {
                    throw new AssertionError();
                })) {
            OutboundFailure failure = catchThrowableOfType(
                    OutboundFailure.class, () -> nameless.send(OutboundRequest.post("https://nowhere.example/", BODY)));
            assertThat(failure.sent()).isFalse();
        }
    }

    @Test
    void aConnectionThatIsCutBeforeTheAnswerMayHaveCarriedIt() {
        try (RawServer cut = new RawServer(out -> {})) {
            assertThat(failure(url(cut), AllowedPlaces.parse(cut.place())).sent())
                    .isTrue();
        }
    }

    @Test
    void aPlaceThatWasConfiguredMayBeCalledAndItsNeighboursMayNot() {
        try (RawServer server = new RawServer(out -> out.write(
                        "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nyes".getBytes(StandardCharsets.US_ASCII)));
                Outbound plain = Outbound.open(AllowedPlaces.none());
                Outbound wider = plain.with(url(server))) {
            assertThat(wider.send(OutboundRequest.get(url(server) + "x")).text())
                    .isEqualTo("yes");
            assertThat(catchThrowableOfType(StudioException.class, () -> wider.check("http://127.0.0.1:1/"))
                            .code())
                    .isEqualTo(Outbound.URL_REFUSED);
        }
    }
}
