package com.iafactory.studio.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.provider.standin.Clips;
import com.iafactory.studio.provider.standin.Pictures;
import com.iafactory.studio.provider.standin.Sounds;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormTest {
    private static byte[] head(String start) {
        return Arrays.copyOf(start.getBytes(StandardCharsets.ISO_8859_1), 16);
    }

    @Test
    void aFormIsToldByItsFirstBytes() {
        Map<Form, byte[]> examples = Map.of(
                Form.PNG, Pictures.png("x", 32, 32),
                Form.JPEG, head("\u00FF\u00D8\u00FF\u00E0"),
                Form.WEBP, head("RIFF\0\0\0\0WEBP"),
                Form.WAV, Sounds.wav(new byte[2], 8000),
                Form.FLAC, head("fLaC"),
                Form.MP3, Sounds.silentMp3(Duration.ofSeconds(1)),
                Form.OGG, head("OggS"),
                Form.MP4, Clips.empty(),
                Form.WEBM, head("\u001AE\u00DF\u00A3"));
        assertThat(examples.keySet()).containsExactlyInAnyOrder(Form.values());
        examples.forEach((form, bytes) -> assertThat(Form.of(bytes)).contains(form));
        assertThat(Form.of(head("ID3\4"))).contains(Form.MP3);
    }

    @Test
    void whatIsNoneOfThemIsNone() {
        for (String other : new String[] {"<html>", "{\"error\":1}", "RIFF\0\0\0\0AVI ", "GIF89a", "\0\0\0\0"}) {
            assertThat(Form.of(head(other))).as(other).isEmpty();
        }
        assertThat(Form.of(new byte[] {(byte) 0xFF, (byte) 0xFB})).isEmpty();
    }
}
