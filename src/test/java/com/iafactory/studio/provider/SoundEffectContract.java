package com.iafactory.studio.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.take.Receipt;
import com.iafactory.studio.take.SoundEffectRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** What every service does that makes sounds; the studio has no engine for it, and films ask for none. */
public abstract class SoundEffectContract extends ServiceContract<SoundEffectRequest> {
    @Override
    protected SoundEffectRequest request() {
        return new SoundEffectRequest("a door closes softly", Duration.ofMillis(1500), 1);
    }

    @Override
    protected String booked() {
        return request().text();
    }

    @Override
    protected void made(Receipt receipt, Path folder) throws IOException {
        assertThat(Form.of(folder.resolve(receipt.file())))
                .hasValueSatisfying(form -> assertThat(form.kind()).isEqualTo(Form.Kind.SOUND));
    }
}
