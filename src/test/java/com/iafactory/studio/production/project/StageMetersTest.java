package com.iafactory.studio.production.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.media.Digest;
import com.iafactory.studio.production.Piece;
import com.iafactory.studio.production.Stage;
import io.micrometer.core.instrument.MockClock;
import io.micrometer.core.instrument.simple.SimpleConfig;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StageMetersTest {
    private final MockClock clock = new MockClock();
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry(SimpleConfig.DEFAULT, clock);
    private final StageMeters meters = new StageMeters(registry);

    @Test
    void tenSecondsOfFilmMadeInFourAreTwoAndAHalfTimesRealTime() throws IOException {
        Piece shot = new Piece(
                        Digest.of("shot"),
                        Stage.PICTURES,
                        "shot",
                        1,
                        List.of(),
                        (folder, shelf) -> clock.add(Duration.ofSeconds(4)))
                .playing(Duration.ofSeconds(10));
        meters.measured(shot).work().make(Path.of("/"), digest -> Optional.empty());
        assertThat(registry.get("studio.render.realtime.factor")
                        .tag("stage", "pictures")
                        .summary()
                        .totalAmount())
                .isEqualTo(2.5);
        assertThat(registry.get("studio.pieces.found")
                        .tag("where", "made")
                        .counter()
                        .count())
                .isEqualTo(1);
        assertThat(meters.measured(shot).digest()).isEqualTo(shot.digest());
    }

    @Test
    void codesThatAreNotKnownAreCountedAsOther() {
        meters.begin(StageMeters.WRITING)
                .ends(StageMeters.Outcome.FAILED, new Trouble("word-of-user-4711", "no", "none"));
        meters.begin(StageMeters.WRITING).ends(StageMeters.Outcome.WAITS, new Trouble("disk-full", "no", "none"));
        assertThat(registry.get("studio.stage.failures")
                        .tags("stage", "writing", "code", "other")
                        .counter()
                        .count())
                .isEqualTo(1);
        assertThat(registry.get("studio.stage.failures")
                        .tags("code", "disk-full")
                        .counter()
                        .count())
                .isEqualTo(1);
        assertThat(registry.find("studio.stage.failures")
                        .tag("code", "word-of-user-4711")
                        .counter())
                .isNull();
    }
}
