package com.iafactory.studio.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.media.Platform;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The studio dies before and after every call it makes of a platform: nothing goes out twice, and nothing is lost in silence. */
class PublicationCrashTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(names = "ALL", mode = EnumSource.Mode.EXCLUDE)
    void whereverItDiesAFilmIsSeenOnceOrAPersonIsAsked(Platform platform) {
        int calls = 1;
        for (int at = 1; at <= calls; at++) {
            for (boolean before : new boolean[] {true, false}) {
                try (Publishing studio = new Publishing(folder.resolve(at + (before ? "-before" : "-after")))) {
                    PlatformAccount account = studio.connect(platform);
                    Publication publication = studio.publish(account, Optional.empty());
                    DyingPublisher publisher = java.util.Objects.requireNonNull(studio.dying.get(platform));
                    publisher.dies(at, before);
                    try {
                        studio.work();
                    } catch (DyingPublisher.Death e) {
                        studio.work();
                    }
                    calls = Math.max(calls, publisher.calls());
                    Publication after = studio.now(publication);
                    String where = platform + " dies " + (before ? "before" : "after") + " call " + at;
                    int shown = studio.at(platform).shown().size();
                    if (after.state() == PublicationState.UNCONFIRMED) {
                        // It was about to be released, and the platform says that it was not.
                        assertThat(platform).as(where).isEqualTo(Platform.INSTAGRAM);
                        assertThat(shown).as(where).isZero();
                        assertThat(studio.fees.count(CountedFees.Stand.HELD)).isEqualTo(1);
                        studio.publications.settle(studio.user, publication.id(), false, Optional.empty());
                        studio.publications.retry(studio.user, publication.id(), Optional.empty());
                        studio.work();
                        after = studio.now(publication);
                    }
                    assertThat(after.state()).as(where).isEqualTo(PublicationState.PUBLISHED);
                    studio.isShownOnce(platform);
                    assertThat(studio.fees.count(CountedFees.Stand.CHARGED))
                            .as(where)
                            .isEqualTo(1);
                    assertThat(studio.fees.count(CountedFees.Stand.HELD))
                            .as(where)
                            .isZero();
                }
            }
        }
        assertThat(calls).isGreaterThanOrEqualTo(3);
    }

    @Test
    void aWorkerThatLostItsRightRecordsNothing() {
        try (Publishing studio = new Publishing(folder)) {
            Publication publication = studio.publish(studio.connect(Platform.YOUTUBE), Optional.empty());
            PublicationRow slow = studio.records.claim(publication.id(), 1).orElseThrow();
            PublicationRow quick = studio.records.claim(publication.id(), 1).orElseThrow();
            Change change = Change.of(slow).end(PublicationState.PUBLISHED);

            assertThat(studio.records.settle(slow, change)).isFalse();
            assertThat(studio.records.settle(quick, change)).isTrue();
            assertThat(studio.records.claim(publication.id(), 7)).isEmpty();
        }
    }
}
