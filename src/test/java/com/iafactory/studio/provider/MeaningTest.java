package com.iafactory.studio.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.outbound.OutboundAnswer;
import com.iafactory.studio.secret.Secret;
import com.iafactory.studio.take.ServiceRefusal;
import com.iafactory.studio.take.ServiceRefusal.Reason;
import com.iafactory.studio.take.UnclearOutcome;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MeaningTest {
    private static OutboundAnswer answer(int status) {
        return new OutboundAnswer(status, Map.of("retry-after", List.of("4")), new byte[0]);
    }

    private static Reason reason(StudioException refusal) {
        assertThat(refusal).isInstanceOf(ServiceRefusal.class);
        return ((ServiceRefusal) refusal).reason();
    }

    @Test
    void whoeverSaysNoHasNotTakenIt() {
        Map<Integer, Reason> expected = Map.of(
                302, Reason.GONE,
                400, Reason.INPUT,
                401, Reason.KEY,
                402, Reason.CREDIT,
                403, Reason.KEY,
                404, Reason.GONE,
                409, Reason.AWAY,
                418, Reason.INPUT,
                429, Reason.RATE);
        expected.forEach((status, reason) -> assertThat(reason(Meaning.ofPurchase("x", answer(status), "")))
                .as(status + "")
                .isEqualTo(reason));
        assertThat(((ServiceRefusal) Meaning.ofPurchase("x", answer(429), "")).after())
                .contains(Duration.ofSeconds(4));
    }

    @Test
    void whatMayHaveBeenTakenIsUnclear() {
        for (int status : List.of(200, 204, 408, 500, 503, 599)) {
            assertThat(Meaning.ofPurchase("x", answer(status), "")).isInstanceOf(UnclearOutcome.class);
        }
    }

    @Test
    void askingHarmsNoJob() {
        for (int status : List.of(200, 302, 403, 404, 408, 500)) {
            assertThat(Meaning.ofQuestion("x", answer(status), "").reason()).isEqualTo(Reason.AWAY);
        }
        assertThat(Meaning.ofQuestion("x", answer(429), "").reason()).isEqualTo(Reason.RATE);
        assertThat(Meaning.ofQuestion("x", answer(401), "").reason()).isEqualTo(Reason.KEY);
    }

    @Test
    void aTrialSaysWhatIsWrong() {
        assertThat(Meaning.ofTrial("x", answer(401), "").reason()).isEqualTo(Reason.KEY);
        assertThat(Meaning.ofTrial("x", answer(500), "").reason()).isEqualTo(Reason.AWAY);
        assertThat(Meaning.ofTrial("x", answer(200), "").reason()).isEqualTo(Reason.AWAY);
    }

    @Test
    void aKeyIsNotRepeated() {
        assertThat(Meaning.said("key abc is wrong", new Secret("abc"))).isEqualTo("key *** is wrong");
        assertThat(Meaning.said("no key", new Secret(""))).isEqualTo("no key");
    }
}
