package com.iafactory.studio.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.take.MusicRequest;
import com.iafactory.studio.take.MusicStyle;
import com.iafactory.studio.take.MusicTakeRequest;
import com.iafactory.studio.take.Receipt;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What every service that makes music does. What it has in common with the studio's own composer is looked at where productions ask
 * both: {@link com.iafactory.studio.take.MusicGeneratorContract}.
 */
public abstract class MusicContract extends ServiceContract<MusicTakeRequest> {
    protected static MusicTakeRequest music(Duration length) {
        return new MusicTakeRequest(new MusicRequest(MusicStyle.AMBIENT, length, List.of(), Language.DARIJA, 7));
    }

    @Override
    protected MusicTakeRequest request() {
        return music(Duration.ofSeconds(5));
    }

    @Override
    protected String booked() {
        return MusicPrompt.of(request().music());
    }

    @Override
    protected void made(Receipt receipt, Path folder) throws IOException {
        assertThat(receipt.file()).startsWith("music.");
        assertThat(Form.of(folder.resolve(receipt.file())))
                .hasValueSatisfying(form -> assertThat(form.kind()).isEqualTo(Form.Kind.SOUND));
    }

    @Test
    void everyStyleIsWordsOfItsOwn() {
        assertThat(Arrays.stream(MusicStyle.values())
                        .map(style -> MusicPrompt.of(new MusicRequest(
                                style, Duration.ofSeconds(60), List.of(Duration.ofSeconds(30)), Language.FR, 1))))
                .doesNotHaveDuplicates()
                .allSatisfy(
                        prompt -> assertThat(prompt).contains("Instrumental").contains("30 s"));
    }
}
