package com.iafactory.studio.provider.elevenlabs;

import static com.iafactory.studio.provider.standin.ElevenLabsStandIn.fault;
import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.provider.CloneContract;
import com.iafactory.studio.provider.Refused;
import com.iafactory.studio.provider.standin.ElevenLabsStandIn;
import com.iafactory.studio.provider.standin.ServiceStandIn;
import com.iafactory.studio.provider.standin.StandIn.Heard;
import com.iafactory.studio.take.CloneRequest;
import com.iafactory.studio.take.InputFile;
import com.iafactory.studio.take.Provider;
import com.iafactory.studio.take.Service;
import com.iafactory.studio.take.ServiceRefusal.Reason;
import com.iafactory.studio.take.ServiceVoice;
import com.iafactory.studio.take.SpeechRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ElevenLabsCloningTest extends CloneContract {
    @Override
    protected ServiceStandIn opens() {
        return ElevenLabsStandIn.open();
    }

    @Override
    protected Provider provider() {
        return new ElevenLabsProvider();
    }

    @Override
    protected List<Refused> refusals() {
        return List.of(
                new Refused("slots", fault(400, "voice_limit_reached", "full"), Reason.CREDIT),
                new Refused("plan", fault(401, "missing_permissions", "no"), Reason.KEY));
    }

    @Override
    protected void sentAsDocumented(Heard sent) {
        assertThat(sent.path()).isEqualTo("/v1/voices/add");
        assertThat(sent.header("xi-api-key")).contains(KEY);
        String type = sent.header("Content-Type").orElseThrow();
        assertThat(type).startsWith("multipart/form-data; boundary=");
        String boundary = type.substring(type.indexOf('=') + 1);
        String[] parts = new String(sent.body(), StandardCharsets.ISO_8859_1).split("--" + boundary);
        assertThat(parts).hasSize(7);
        assertThat(parts[1]).contains("name=\"name\"").contains("\r\n\r\nVoix de Yasmine\r\n");
        assertThat(parts[3]).contains("name=\"labels\"").contains("{\"language\":\"fr\"}");
        try {
            String first = new String(Files.readAllBytes(temp.resolve("a.wav")), StandardCharsets.ISO_8859_1);
            assertThat(parts[4]).contains("filename=\"sample-1.wav\"").endsWith("\r\n\r\n" + first + "\r\n");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        assertThat(parts[5]).contains("filename=\"sample-2.wav\"").contains("Content-Type: audio/wav");
        assertThat(parts[6]).isEqualTo("--\r\n");
    }

    @Test
    void whatWasClonedIsListedAndIsNobodysUsualVoice() throws IOException {
        CloneRequest algerian = new CloneRequest("Yasmine", Language.DARIJA, List.of(sample("a.wav")), "c");
        String voice = finish(service(), algerian, folder()).receipt().facts().get("voice_id");
        List<ServiceVoice> voices = provider().voices(access()).orElseThrow();
        assertThat(voices).hasSize(6);
        assertThat(voices).filteredOn(ServiceVoice::cloned).singleElement().satisfies(cloned -> {
            assertThat(cloned.id()).isEqualTo(voice);
            assertThat(cloned.languages()).containsExactly("ar");
        });
        assertThat(voices)
                .filteredOn(one -> one.id().equals("AlgerianMan00001"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.gender()).contains("male");
                    assertThat(one.accent()).contains("algerian");
                });
        Service<?> speech = provider().services(Map.of()).getFirst();
        for (Language language : List.of(Language.DARIJA, Language.AR, Language.FR)) {
            speak(speech, new SpeechRequest("Bonjour.", language, "default", 0));
        }
        assertThat(standIn().heard().stream().map(Heard::path).filter(path -> path.contains("/text-to-speech/")))
                .hasSize(3)
                .noneMatch(path -> path.contains(voice));
    }

    @SuppressWarnings("unchecked") // The first of its services speaks.
    private void speak(Service<?> speech, SpeechRequest line) throws IOException {
        ((Service<SpeechRequest>) speech).begin(line, access(), folder());
    }

    @Test
    void moreSamplesThanItTakesAreNotSent() {
        List<InputFile> many = Collections.nCopies(26, sample("a.wav"));
        assertThat(service().cannot(new CloneRequest("x", Language.FR, many, "c")))
                .isPresent();
    }
}
