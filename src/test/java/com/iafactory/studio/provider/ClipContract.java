package com.iafactory.studio.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.provider.standin.Pictures;
import com.iafactory.studio.take.ClipRequest;
import com.iafactory.studio.take.InputFile;
import com.iafactory.studio.take.Receipt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * What every service that makes clips does. What it has in common with other makers of scenes is looked at where productions ask them:
 * {@link com.iafactory.studio.take.SceneMakerContract}.
 */
public abstract class ClipContract extends JobContract<ClipRequest> {
    protected static final String PROMPT = "slow push in on a lighthouse at dusk";

    protected static ClipRequest fromWords(Duration length) {
        return new ClipRequest(PROMPT, length, 1080, 1920, Optional.empty(), 7);
    }

    protected ClipRequest fromPicture(Duration length) {
        try {
            Path picture = Files.write(temp.resolve("first.png"), Pictures.png("first", 360, 640));
            return new ClipRequest(PROMPT, length, 1080, 1920, Optional.of(InputFile.of(picture, "image/png")), 7);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected ClipRequest request() {
        return fromPicture(Duration.ofMillis(4200));
    }

    @Override
    protected String booked() {
        return PROMPT;
    }

    @Override
    protected void made(Receipt receipt, Path folder) throws IOException {
        assertThat(receipt.file()).isEqualTo("clip.mp4");
        assertThat(Form.of(folder.resolve("clip.mp4"))).contains(Form.MP4);
    }

    @Test
    void aClipOfAMinuteIsNotAskedFor() {
        assertThat(service().cannot(fromWords(Duration.ofMinutes(1)))).isPresent();
    }

    @Test
    void aBookIsNoPrompt() {
        ClipRequest book =
                new ClipRequest("word ".repeat(2000), Duration.ofSeconds(5), 1920, 1080, Optional.empty(), 1);
        assertThat(service().cannot(book)).isPresent();
    }
}
