package com.iafactory.studio.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.provider.standin.Sounds;
import com.iafactory.studio.take.CloneRequest;
import com.iafactory.studio.take.InputFile;
import com.iafactory.studio.take.Receipt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What every service does that makes voices from samples; the studio has no engine for it. */
public abstract class CloneContract extends ServiceContract<CloneRequest> {
    protected InputFile sample(String name) {
        try {
            return InputFile.of(
                    Files.write(temp.resolve(name), Sounds.wav(Sounds.speech("un deux " + name, 16_000), 16_000)),
                    "audio/wav");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected CloneRequest request() {
        return new CloneRequest("Voix de Yasmine", Language.FR, List.of(sample("a.wav"), sample("b.wav")), "consent-1");
    }

    @Override
    protected String booked() {
        return "Voix de Yasmine";
    }

    @Override
    protected void made(Receipt receipt, Path folder) throws IOException {
        assertThat(receipt.facts().get("voice_id")).isNotBlank();
        assertThat(Json.read(folder.resolve(receipt.file()), Map.class).get("voice_id"))
                .isEqualTo(receipt.facts().get("voice_id"));
    }
}
