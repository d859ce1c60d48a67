package com.iafactory.studio.provider.suno;

import static com.iafactory.studio.provider.standin.SunoStandIn.code;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.provider.Form;
import com.iafactory.studio.provider.JobContract;
import com.iafactory.studio.provider.MusicPrompt;
import com.iafactory.studio.provider.Refused;
import com.iafactory.studio.provider.standin.ServiceStandIn;
import com.iafactory.studio.provider.standin.StandIn.Fault;
import com.iafactory.studio.provider.standin.StandIn.Heard;
import com.iafactory.studio.provider.standin.SunoStandIn;
import com.iafactory.studio.take.Money;
import com.iafactory.studio.take.MusicRequest;
import com.iafactory.studio.take.MusicStyle;
import com.iafactory.studio.take.MusicTakeRequest;
import com.iafactory.studio.take.Provider;
import com.iafactory.studio.take.Receipt;
import com.iafactory.studio.take.ServiceFailure;
import com.iafactory.studio.take.ServiceRefusal;
import com.iafactory.studio.take.ServiceRefusal.Reason;
import com.iafactory.studio.take.Step;
import com.iafactory.studio.take.UnclearOutcome;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SunoMusicTest extends JobContract<MusicTakeRequest> {
    @Override
    protected ServiceStandIn opens() {
        return SunoStandIn.open();
    }

    @Override
    protected Provider provider() {
        return new SunoProvider();
    }

    @Override
    protected Map<String, String> settings() {
        return Map.of("callback_url", "https://studio.example/told");
    }

    private static MusicTakeRequest music(Duration length) {
        return new MusicTakeRequest(new MusicRequest(MusicStyle.DRAMATIC, length, List.of(), Language.FR, 1));
    }

    @Override
    protected MusicTakeRequest request() {
        return music(Duration.ofSeconds(6));
    }

    @Override
    protected String booked() {
        return MusicPrompt.of(request().music());
    }

    @Override
    protected String failed() {
        return SunoStandIn.FAILS;
    }

    @Override
    protected String withheld() {
        return SunoStandIn.FORBIDDEN;
    }

    @Override
    protected List<Refused> refusals() {
        return List.of(
                new Refused("input", code(400, "no"), Reason.INPUT),
                new Refused("long", code(413, "too long"), Reason.INPUT),
                new Refused("key", code(401, "no"), Reason.KEY),
                new Refused("path", code(404, "no"), Reason.GONE),
                new Refused("rate", code(405, "slower"), Reason.RATE),
                new Refused("often", code(430, "slower"), Reason.RATE),
                new Refused("credits", code(429, "insufficient credits"), Reason.CREDIT),
                new Refused("artist", code(451, "no"), Reason.MODERATION),
                new Refused("maintenance", code(455, "later"), Reason.AWAY));
    }

    @Override
    protected void sentAsDocumented(Heard sent) {
        assertThat(sent.path()).isEqualTo("/api/v1/generate");
        assertThat(sent.header("Authorization")).contains("Bearer " + KEY);
        assertThat((Object) Json.parse(sent.text(), Map.class))
                .isEqualTo(Map.of(
                        "customMode",
                        true,
                        "instrumental",
                        true,
                        "model",
                        "V4_5",
                        "style",
                        booked(),
                        "title",
                        "Studio dramatic",
                        "callBackUrl",
                        "https://studio.example/told"));
    }

    @Override
    protected void made(Receipt receipt, Path folder) throws IOException {
        assertThat(Form.of(folder.resolve(receipt.file()))).contains(Form.WAV);
        assertThat(receipt.facts()).containsEntry("song_id", "song-of-8").containsKey("licence");
        assertThat(receipt.model()).isEqualTo("chirp-v4-5");
        assertThat(service().price(request())).contains(Money.dollars("0.06"));
    }

    @Test
    void itIsOffAndSaysThatItIsUnofficial() {
        assertThat(provider().usualBase()).isEmpty();
        assertThat(provider().worksWithoutKey()).isFalse();
        assertThat(provider().title()).contains("unofficial gateway");
        assertThat(service(Map.of()).cannot(request()))
                .hasValueSatisfying(why -> assertThat(why).contains("callback_url"));
        assertThat(service().cannot(music(Duration.ofMinutes(3)))).isPresent();
    }

    @Test
    void codesThatLeaveItOpenAreUnclearAndWhatIsPaidBackIsNot() {
        for (int code : List.of(500, 501, 0)) {
            jobs().fails(new Fault.Answers(code(code, "hm")));
            assertThat(failure(access())).as(code + "").isInstanceOf(UnclearOutcome.class);
        }
        jobs().fails(new Fault.Answers(code(531, "refunded")));
        assertThat(failure(access()))
                .isInstanceOfSatisfying(
                        ServiceFailure.class,
                        failure -> assertThat(failure.cost()).contains(Money.dollars("0")));
    }

    @Test
    void songsThatNobodyWasToldOfAreTakenAllTheSame() throws IOException {
        jobs().takes(0);
        jobs().failsJobs(SunoStandIn.NOBODY_TOLD);
        assertThat(finish(service(), request(), folder()).receipt().file()).isEqualTo("music.wav");
    }

    @Test
    void askingTooOftenIsNoFailure() throws IOException {
        Step.Underway begun = (Step.Underway) service().begin(request(), access(), folder());
        jobs().aim(heard -> heard.method().equals("GET"));
        jobs().fails(new Fault.Answers(code(430, "slower")), new Fault.Answers(code(429, "credits")));
        for (Reason reason : List.of(Reason.RATE, Reason.AWAY)) {
            assertThat(catchThrowableOfType(
                                    ServiceRefusal.class, () -> service().ask(begun.job(), access(), folder()))
                            .reason())
                    .isEqualTo(reason);
        }
    }
}
