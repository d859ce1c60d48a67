package com.iafactory.studio.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.iafactory.studio.storage.MediaKey;
import com.iafactory.studio.storage.ProjectArea;
import com.iafactory.studio.storage.StoredMedia;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RetentionPolicyTest {
    private static final UUID AMINA = UUID.fromString("01890000-0000-7000-8000-00000000000a");
    private static final UUID FILM = UUID.fromString("01890000-0000-7000-8000-00000000000f");
    private static final Instant DONE = Instant.parse("2026-11-25T12:00:00Z");
    private static final StoredMedia VOICE =
            new StoredMedia(MediaKey.inProject(AMINA, FILM, ProjectArea.AUDIO, "voice.wav"), 1, "e", DONE);
    private static final RetentionPolicy THOROUGH =
            new RetentionPolicy(RetentionPolicy.USUAL.kept(), RetentionPolicy.USUAL.grace(), true);

    private static Optional<Kind> removable(RetentionPolicy policy, Standing standing, Duration later) {
        return policy.removable(VOICE, standing, DONE.plus(later));
    }

    @Test
    void whatIsNeededStaysForEver() {
        assertThat(removable(THOROUGH, Standing.NEEDED, Duration.ofDays(10_000)))
                .isEmpty();
    }

    @Test
    void whatNothingRefersToGoesAfterADay() {
        assertThat(removable(RetentionPolicy.USUAL, Standing.UNRECORDED, Duration.ofDays(1)))
                .isEmpty();
        assertThat(removable(
                        RetentionPolicy.USUAL,
                        Standing.UNRECORDED,
                        Duration.ofDays(1).plusMillis(1)))
                .contains(Kind.ORPHANS);
        assertThat(removable(RetentionPolicy.USUAL, Standing.PREVIEW, Duration.ofDays(1)))
                .isEmpty();
        assertThat(removable(RetentionPolicy.USUAL, Standing.PREVIEW, Duration.ofDays(2)))
                .contains(Kind.PREVIEWS);
    }

    @Test
    void piecesOfEarlierEditionsGoAfterAMonth() {
        Standing former = Standing.former(DONE.plus(Duration.ofDays(3)));
        assertThat(removable(RetentionPolicy.USUAL, former, Duration.ofDays(33)))
                .isEmpty();
        assertThat(removable(RetentionPolicy.USUAL, former, Duration.ofDays(34)))
                .contains(Kind.FORMER);
    }

    @Test
    void whatFinishedFilmsWereMadeOfGoesOnlyWhenThatIsWanted() {
        Standing intermediate = Standing.intermediate(DONE);
        assertThat(removable(RetentionPolicy.USUAL, intermediate, Duration.ofDays(10_000)))
                .isEmpty();
        assertThat(removable(THOROUGH, intermediate, Duration.ofDays(30))).isEmpty();
        assertThat(removable(THOROUGH, intermediate, Duration.ofDays(31))).contains(Kind.INTERMEDIATES);
    }

    @Test
    void thereIsAlwaysSomeGrace() {
        RetentionPolicy atOnce = new RetentionPolicy(Duration.ZERO, Duration.ofHours(1), true);
        assertThat(removable(atOnce, Standing.former(Instant.EPOCH), Duration.ofMinutes(59)))
                .isEmpty();
        assertThatThrownBy(() -> new RetentionPolicy(Duration.ZERO, Duration.ZERO, false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RetentionPolicy(Duration.ofDays(-1), Duration.ofDays(1), false))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
