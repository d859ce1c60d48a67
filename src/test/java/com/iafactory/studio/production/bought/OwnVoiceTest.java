package com.iafactory.studio.production.bought;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.take.Speech;
import com.iafactory.studio.take.SpeechSynthesizer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnVoiceTest {
    @Test
    void namesThatServicesShareOrHaveAreTheUsualVoiceOfTheStudioAndItsOwnStay() {
        List<String> asked = new ArrayList<>();
        OwnVoice voice = new OwnVoice(new SpeechSynthesizer() {
            @Override
            public String version() {
                return "own 1";
            }

            @Override
            public Speech speak(String text, Language language, String name, Path wav) {
                asked.add(name);
                return new Speech(Duration.ofSeconds(1), List.of());
            }
        });
        for (String name : List.of("fr_male", "darija", "elevenlabs/abc", "default", "mb-fr4")) {
            voice.speak("Bonjour", Language.FR, name, Path.of("line.wav"));
        }
        assertThat(asked).containsExactly("default", "default", "default", "default", "mb-fr4");
        assertThat(voice.version()).isEqualTo("own 1");
    }
}
