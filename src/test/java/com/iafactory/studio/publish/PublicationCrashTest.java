package com.iafactory.studio.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.media.Platform;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
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
        try (Publishing studio = new Publishing(folder)) {
            PlatformAccount account = studio.connect(platform);
            for (int at = 1; at <= calls; at++) {
                calls = Math.max(calls, dies(studio, account, at, true));
                calls = Math.max(calls, dies(studio, account, at, false));
            }
        }
        assertThat(calls).isGreaterThanOrEqualTo(3);
    }

    /** Returns how many calls it made until it was done. */
    private static int dies(Publishing studio, PlatformAccount account, int at, boolean before) {
        String where = account.platform() + " dies " + (before ? "before" : "after") + " call " + at;
        DyingPublisher publisher = Objects.requireNonNull(studio.dying.get(account.platform()));
        int shown = studio.at(account.platform()).shown().size();
        long paid = studio.fees.count(CountedFees.Stand.CHARGED);
        Order order = studio.order(account, studio.film("film-" + at + before), Optional.empty());
        Publication publication =
                studio.publications.publish(studio.user, List.of(order)).getFirst();
        publisher.dies(at, before);
        try {
            studio.work();
        } catch (DyingPublisher.Death e) {
            studio.work();
        }
        int calls = publisher.calls();
        publisher.dies(Integer.MAX_VALUE, false);
        if (studio.now(publication).state() == PublicationState.UNCONFIRMED) {
            // It was about to be released, and the platform says that it was not.
            assertThat(account.platform()).as(where).isEqualTo(Platform.INSTAGRAM);
            assertThat(studio.at(account.platform()).shown()).as(where).hasSize(shown);
            assertThat(studio.fees.count(CountedFees.Stand.HELD)).isEqualTo(1);
            studio.publications.settle(studio.user, publication.id(), false, Optional.empty());
            studio.publications.retry(studio.user, publication.id(), Optional.empty());
            studio.work();
        }
        assertThat(studio.now(publication).state()).as(where).isEqualTo(PublicationState.PUBLISHED);
        assertThat(studio.at(account.platform()).shown()).as(where).hasSize(shown + 1);
        assertThat(studio.fees.count(CountedFees.Stand.CHARGED)).as(where).isEqualTo(paid + 1);
        assertThat(studio.fees.count(CountedFees.Stand.HELD)).as(where).isZero();
        return calls;
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
