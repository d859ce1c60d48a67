package com.iafactory.studio.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.iafactory.studio.media.Platform;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.provider.standin.StandIn;
import com.iafactory.studio.provider.standin.YouTubeStandIn;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From an order to a post that is seen once. */
class PublicationsTest {
    private static final Optional<Instant> AT_ONCE = Optional.empty();

    @TempDir
    private Path folder;

    private Publishing studio;

    @BeforeEach
    void open() {
        studio = new Publishing(folder);
    }

    @AfterEach
    void close() {
        studio.close();
    }

    private Optional<Instant> in(Duration time) {
        return Optional.of(studio.clock.instant().plus(time));
    }

    private void refused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        StudioException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @ParameterizedTest
    @EnumSource(names = "ALL", mode = EnumSource.Mode.EXCLUDE)
    void aFilmIsPublishedAtOnceAndPaidOnce(Platform platform) {
        Publication publication = studio.publish(studio.connect(platform), AT_ONCE);
        assertThat(studio.fees.count(CountedFees.Stand.HELD)).isEqualTo(1);

        assertThat(studio.work()).isEmpty();

        Publication after = studio.now(publication);
        assertThat(after.state()).isEqualTo(PublicationState.PUBLISHED);
        assertThat(after.link()).isPresent();
        studio.isShownOnce(platform);
        assertThat(studio.at(platform).shown().getFirst().synthetic()).isTrue();
        assertThat(studio.fees.count(CountedFees.Stand.CHARGED)).isEqualTo(1);
    }

    @Test
    void youTubeHasAFilmOfTomorrowTodayAndShowsItByItself() {
        Publication publication = studio.publish(studio.connect(Platform.YOUTUBE), in(Duration.ofDays(1)));

        studio.work();
        assertThat(studio.now(publication).state()).isEqualTo(PublicationState.HANDED_OVER);
        studio.isShownOnce(Platform.YOUTUBE);
        assertThat(studio.at(Platform.YOUTUBE).shown().getFirst().visibility()).isEqualTo("private");

        studio.clock.pass(Duration.ofDays(1));
        studio.work();
        assertThat(studio.now(publication).state()).isEqualTo(PublicationState.PUBLISHED);
        studio.isShownOnce(Platform.YOUTUBE);
    }

    @Test
    void instagramHasAFilmReadyAndItIsReleasedAtItsTime() {
        Publication publication = studio.publish(studio.connect(Platform.INSTAGRAM), in(Duration.ofHours(5)));
        studio.work();
        assertThat(studio.now(publication).state()).isEqualTo(PublicationState.SCHEDULED);

        studio.clock.pass(Duration.ofMinutes(5 * 60 - 40));
        studio.work();
        assertThat(studio.now(publication).state()).isEqualTo(PublicationState.READY);
        assertThat(studio.at(Platform.INSTAGRAM).shown()).isEmpty();

        studio.clock.pass(Duration.ofMinutes(45));
        studio.work();
        assertThat(studio.now(publication).state()).isEqualTo(PublicationState.PUBLISHED);
        studio.isShownOnce(Platform.INSTAGRAM);
    }

    @Test
    void tikTokGetsAFilmAtItsTimeAndNotHoursLaterUnlessSomebodySaysSo() {
        Publication publication = studio.publish(studio.connect(Platform.TIKTOK), in(Duration.ofHours(5)));
        studio.work();
        assertThat(studio.now(publication).state()).isEqualTo(PublicationState.SCHEDULED);

        studio.clock.pass(Duration.ofHours(8));
        studio.work();
        assertThat(studio.now(publication).state()).isEqualTo(PublicationState.LATE);
        assertThat(studio.at(Platform.TIKTOK).shown()).isEmpty();

        studio.publications.retry(studio.user, publication.id(), Optional.empty());
        studio.work();
        assertThat(studio.now(publication).state()).isEqualTo(PublicationState.PUBLISHED);
        studio.isShownOnce(Platform.TIKTOK);
        assertThat(studio.fees.count(CountedFees.Stand.CHARGED)).isEqualTo(1);
    }

    @Test
    void aStudioThatWasDownPastTheTimeAsksAlsoWhereThePlatformWouldTakeIt() {
        Publication publication = studio.publish(studio.connect(Platform.YOUTUBE), in(Duration.ofHours(5)));
        studio.clock.pass(Duration.ofHours(8));
        studio.work();
        assertThat(studio.now(publication).state()).isEqualTo(PublicationState.LATE);

        studio.publications.retry(studio.user, publication.id(), Optional.empty());
        studio.work();
        assertThat(studio.now(publication).state()).isEqualTo(PublicationState.PUBLISHED);
        studio.isShownOnce(Platform.YOUTUBE);
    }

    @Test
    void whatPassesIsWaitedForWithTheReasonShown() {
        Publication publication = studio.publish(studio.connect(Platform.YOUTUBE), AT_ONCE);
        studio.at(Platform.YOUTUBE).aim(heard -> heard.place().equals("/upload/youtube/v3/videos"));
        studio.at(Platform.YOUTUBE)
                .fails(new StandIn.Fault.Answers(YouTubeStandIn.error(403, "quotaExceeded", "The quota is exceeded.")));

        Optional<Duration> pause = studio.work();

        assertThat(pause).hasValueSatisfying(wait -> assertThat(wait).isGreaterThan(Duration.ofHours(1)));
        assertThat(studio.now(publication).state()).isEqualTo(PublicationState.SCHEDULED);
        assertThat(studio.now(publication).waitingFor().orElseThrow()).contains("YouTube");
        assertThat(studio.at(Platform.YOUTUBE).shown()).isEmpty();
    }

    @Test
    void whatThePlatformRejectsIsSaidAndCostsNothing() {
        studio.at(Platform.TIKTOK).rejects("duration_check_failed");
        Publication publication = studio.publish(studio.connect(Platform.TIKTOK), AT_ONCE);
        studio.work();
        assertThat(studio.now(publication).state()).isEqualTo(PublicationState.FAILED);
        assertThat(studio.now(publication).failure().orElseThrow().message()).contains("TikTok");
        assertThat(studio.fees.count(CountedFees.Stand.RELEASED)).isEqualTo(1);
    }

    @Test
    void aPlatformThatNeverSaysWhatBecameOfItLeavesThatToAPerson() {
        studio.at(Platform.TIKTOK).slow(1000);
        Publication publication = studio.publish(studio.connect(Platform.TIKTOK), AT_ONCE);
        studio.work();
        assertThat(studio.now(publication).state()).isEqualTo(PublicationState.UNCONFIRMED);
        assertThat(studio.fees.count(CountedFees.Stand.HELD)).isEqualTo(1);

        URI link = URI.create("https://www.tiktok.com/@somebody/video/1");
        studio.publications.settle(studio.user, publication.id(), true, Optional.of(link));
        assertThat(studio.now(publication).state()).isEqualTo(PublicationState.PUBLISHED);
        assertThat(studio.now(publication).link()).contains(link);
        assertThat(studio.fees.count(CountedFees.Stand.CHARGED)).isEqualTo(1);
        studio.work();
        studio.isShownOnce(Platform.TIKTOK);
    }

    /** It is out by then, whatever becomes of the file it was made from. */
    @Test
    void aFilmThatIsRemovedWhileThePlatformWorksOnItIsStillFollowed() {
        studio.at(Platform.INSTAGRAM).slow(5);
        Publication publication = studio.publish(studio.connect(Platform.INSTAGRAM), in(Duration.ofMinutes(30)));
        studio.work();
        assertThat(studio.now(publication).state()).isEqualTo(PublicationState.READY);
        studio.media.delete(publication.film().key());
        studio.clock.pass(Duration.ofMinutes(31));
        studio.work();
        assertThat(studio.now(publication).state()).isEqualTo(PublicationState.PUBLISHED);
        studio.isShownOnce(Platform.INSTAGRAM);
    }

    @Test
    void whatThePlatformWouldRefuseIsRefusedBeforeAnythingIsPaid() {
        PlatformAccount account = studio.connect(Platform.YOUTUBE);
        Order order = studio.order(account, studio.film("film"), AT_ONCE);
        Order wrong = new Order(
                order.account(),
                order.project(),
                order.film(),
                new Post.Words("t".repeat(101), "a < b", List.of(), "en"),
                order.terms(),
                order.consent(),
                order.at(),
                false);

        refused("publication-refused", () -> studio.publications.publish(studio.user, List.of(order, wrong)));

        assertThat(studio.publications.list(studio.user, Optional.empty(), 10)).isEmpty();
        assertThat(studio.fees.count(CountedFees.Stand.HELD)).isZero();
        refused("publication-time", () -> studio.publish(account, in(Duration.ofDays(-1))));
        refused("platform-account-not-found", () -> studio.publications.publish(new UUID(1, 1), List.of(order)));
    }

    @Test
    void theSameFilmGoesToAnAccountTwiceOnlyWhenSomebodySaysSo() {
        PlatformAccount account = studio.connect(Platform.YOUTUBE);
        Publication first = studio.publish(account, in(Duration.ofDays(2)));
        Order same = new Order(
                account.id(),
                studio.project,
                first.film(),
                first.words(),
                first.terms(),
                first.consent(),
                AT_ONCE,
                false);

        refused("publication-exists", () -> studio.publications.publish(studio.user, List.of(same)));

        studio.publications.cancel(studio.user, first.id());
        assertThat(studio.publications.publish(studio.user, List.of(same))).hasSize(1);
    }

    @Test
    void whatIsCancelledIsNeverSeenAndCostsNothing() {
        Publication publication = studio.publish(studio.connect(Platform.INSTAGRAM), in(Duration.ofMinutes(30)));
        studio.work();
        assertThat(studio.now(publication).state()).isEqualTo(PublicationState.READY);

        studio.publications.cancel(studio.user, publication.id());
        studio.publications.cancel(studio.user, publication.id());
        studio.clock.pass(Duration.ofHours(1));
        studio.work();

        assertThat(studio.at(Platform.INSTAGRAM).shown()).isEmpty();
        assertThat(studio.fees.count(CountedFees.Stand.RELEASED)).isEqualTo(1);
        refused("publication-state", () -> studio.publications.retry(studio.user, publication.id(), AT_ONCE));
    }

    /** Its step had begun: it may not go on in the name of what was cancelled. */
    @ParameterizedTest
    @EnumSource(names = "ALL", mode = EnumSource.Mode.EXCLUDE)
    void whatIsCancelledWhileAWorkerBeginsWithItIsNotSentAnyMore(Platform platform) {
        Publication publication = studio.publish(studio.connect(platform), AT_ONCE);
        Objects.requireNonNull(studio.dying.get(platform))
                .meanwhile(1, () -> studio.publications.cancel(studio.user, publication.id()));

        studio.work();

        assertThat(studio.now(publication).state()).isEqualTo(PublicationState.CANCELLED);
        assertThat(studio.at(platform).shown()).isEmpty();
        assertThat(studio.fees.count(CountedFees.Stand.RELEASED)).isEqualTo(1);
    }

    @Test
    void aReleaseThatIsCancelledJustBeforeItIsAskedForIsNotAskedFor() {
        Publication publication = studio.publish(studio.connect(Platform.INSTAGRAM), in(Duration.ofMinutes(30)));
        studio.work();
        studio.clock.pass(Duration.ofMinutes(31));
        PublicationRow step = studio.records.claim(publication.id(), 1).orElseThrow();
        assertThat(step.state()).isEqualTo(PublicationState.READY);

        studio.publications.forgetProject(studio.user, studio.project);

        assertThat(studio.records.settle(step, Change.of(step).to(PublicationState.PUBLISHING, Duration.ZERO)))
                .isFalse();
        assertThat(studio.now(publication).state()).isEqualTo(PublicationState.CANCELLED);
    }

    @Test
    void whatFailedIsNotRetriedBesideAnotherOfTheSameFilm() {
        PlatformAccount account = studio.connect(Platform.TIKTOK);
        studio.at(Platform.TIKTOK).rejects("duration_check_failed");
        Publication failed = studio.publish(account, AT_ONCE);
        studio.work();
        assertThat(studio.now(failed).state()).isEqualTo(PublicationState.FAILED);
        studio.at(Platform.TIKTOK).rejects("");
        studio.publications.publish(
                studio.user, List.of(studio.order(account, failed.film(), in(Duration.ofHours(2)))));

        refused("publication-exists", () -> studio.publications.retry(studio.user, failed.id(), AT_ONCE));
        refused(
                "publication-time",
                () -> studio.publications.retry(studio.user, failed.id(), in(Duration.ofDays(999))));
    }

    @Test
    void anUnlistedVideoIsRetriedAsItWasWanted() {
        PlatformAccount account = studio.connect(Platform.YOUTUBE);
        Order order = studio.order(account, studio.film("film"), AT_ONCE);
        Order unlisted = new Order(
                order.account(),
                order.project(),
                order.film(),
                order.words(),
                new Post.Terms(Visibility.UNLISTED, true, false, false, false, false, false, false),
                order.consent(),
                AT_ONCE,
                false);
        studio.at(Platform.YOUTUBE).rejects("duplicate");
        Publication publication =
                studio.publications.publish(studio.user, List.of(unlisted)).getFirst();
        studio.work();
        assertThat(studio.now(publication).state()).isEqualTo(PublicationState.FAILED);
        studio.at(Platform.YOUTUBE).rejects("");
        studio.clock.pass(Duration.ofMinutes(5));

        studio.publications.retry(studio.user, publication.id(), AT_ONCE);
        studio.work();

        assertThat(studio.now(publication).state()).isEqualTo(PublicationState.PUBLISHED);
        assertThat(studio.at(Platform.YOUTUBE).shown().getLast().visibility()).isEqualTo("unlisted");
    }

    @Test
    void aPlatformThatIsNotSetUpAnyMoreStopsNothingThatItHasAlready() {
        Publication publication = studio.publish(studio.connect(Platform.YOUTUBE), in(Duration.ofDays(1)));
        studio.work();
        studio.clock.pass(Duration.ofDays(1));
        Poster without = new Poster(new Publishers(List.of()), studio.accounts, studio.films, studio.box, studio.clock);
        PublicationRow row = studio.records.claim(publication.id(), 1).orElseThrow();
        assertThat(without.step(row, change -> true).orElseThrow().state()).isEqualTo(PublicationState.PUBLISHED);
    }

    @Test
    void whatIsSaidAndWhenCanBeChangedAsLongAsNothingIsHandedOver() {
        Publication publication = studio.publish(studio.connect(Platform.TIKTOK), in(Duration.ofHours(5)));
        Post.Words words = new Post.Words("Otherwise", "Said otherwise.", List.of("other"), "en");

        studio.publications.change(studio.user, publication.id(), old -> words, in(Duration.ofHours(1)));
        studio.clock.pass(Duration.ofHours(1));
        studio.work();

        assertThat(studio.at(Platform.TIKTOK).shown().getFirst().text()
                        + studio.at(Platform.TIKTOK).shown().getFirst().title())
                .contains("therwise");
        refused(
                "publication-state",
                () -> studio.publications.change(studio.user, publication.id(), old -> words, Optional.empty()));
    }

    @Test
    void aFilmThatWasMadeAnewMeanwhileIsNotPublishedUnseen() {
        Publication publication = studio.publish(studio.connect(Platform.TIKTOK), in(Duration.ofHours(1)));
        studio.media.delete(publication.film().key());
        studio.media.put(publication.film().key(), 5, new java.io.ByteArrayInputStream(new byte[] {1, 2, 3, 4, 5}));
        studio.clock.pass(Duration.ofHours(1));

        studio.work();

        assertThat(studio.now(publication).state()).isEqualTo(PublicationState.FAILED);
        assertThat(studio.now(publication).failure().orElseThrow().code()).isEqualTo("publication-film-changed");
        assertThat(studio.at(Platform.TIKTOK).shown()).isEmpty();
        assertThat(studio.fees.count(CountedFees.Stand.RELEASED)).isEqualTo(1);
    }

    @Test
    void anAccountWhoseOwnerThrewTheStudioOutIsConnectedAgainAndGoesOn() {
        PlatformAccount account = studio.connect(Platform.TIKTOK);
        Publication publication = studio.publish(account, in(Duration.ofHours(1)));
        studio.at(Platform.TIKTOK).revoke();
        studio.clock.pass(Duration.ofHours(1));
        studio.work();

        assertThat(studio.now(publication).state()).isEqualTo(PublicationState.FAILED);
        assertThat(studio.now(publication).failure().orElseThrow().code()).isEqualTo("platform-reconnect");
        assertThat(studio.accounts.find(studio.user, account.id()).orElseThrow().trouble())
                .isPresent();

        assertThat(studio.connect(Platform.TIKTOK).id()).isEqualTo(account.id());
        assertThat(studio.accounts.find(studio.user, account.id()).orElseThrow().trouble())
                .isEmpty();
        studio.publications.retry(studio.user, publication.id(), AT_ONCE);
        studio.work();
        studio.isShownOnce(Platform.TIKTOK);
        assertThat(studio.fees.count(CountedFees.Stand.CHARGED)).isEqualTo(1);
        assertThat(studio.fees.count(CountedFees.Stand.RELEASED)).isEqualTo(1);
    }

    @Test
    void aTokenThatIsOldIsRenewedBeforeItIsUsed() {
        PlatformAccount account = studio.connect(Platform.TIKTOK);
        for (int day = 0; day < 3; day++) {
            studio.clock.pass(Duration.ofDays(1));
            Publication publication = studio.publications
                    .publish(studio.user, List.of(studio.order(account, studio.film("film" + day), AT_ONCE)))
                    .getFirst();
            studio.work();
            assertThat(studio.now(publication).state()).isEqualTo(PublicationState.PUBLISHED);
        }
        assertThat(studio.at(Platform.TIKTOK).shown()).hasSize(3);
    }

    @Test
    void anAccountThatIsDisconnectedIsForgottenWithWhatWaitsForIt() {
        PlatformAccount account = studio.connect(Platform.TIKTOK);
        Publication publication = studio.publish(account, in(Duration.ofHours(1)));

        studio.publications.disconnect(studio.user, account.id());
        studio.clock.pass(Duration.ofHours(1));
        studio.work();

        assertThat(studio.accounts.list(studio.user)).isEmpty();
        assertThat(studio.now(publication).state()).isEqualTo(PublicationState.CANCELLED);
        assertThat(studio.at(Platform.TIKTOK).shown()).isEmpty();
        assertThat(studio.fees.count(CountedFees.Stand.RELEASED)).isEqualTo(1);
        assertThat(studio.database
                        .jdbc()
                        .sql("SELECT granted FROM platform_account")
                        .query(String.class)
                        .single())
                .isEmpty();
    }

    @Test
    void aProjectThatIsRemovedIsPublishedNowhereAnyMore() {
        Publication publication = studio.publish(studio.connect(Platform.TIKTOK), in(Duration.ofHours(1)));
        studio.publications.forgetProject(studio.user, studio.project);
        studio.clock.pass(Duration.ofHours(1));
        studio.work();
        assertThat(studio.now(publication).state()).isEqualTo(PublicationState.CANCELLED);
        assertThat(studio.at(Platform.TIKTOK).shown()).isEmpty();
    }

    @Test
    void whatSomebodyElseBeganIsNotFinishedAndNothingIsKeptInTheClear() {
        Connections.Begun begun =
                studio.connections.begin(studio.user, Platform.YOUTUBE, "https://studio.example.org/back");
        String code = studio.at(Platform.YOUTUBE).consent(begun.address());
        refused(
                "connecting-not-begun",
                () -> studio.connections.finish(begun.sealed(), Platform.YOUTUBE, "another-state", code));
        refused("connecting-not-begun", () -> studio.connections.finish(begun.sealed(), Platform.TIKTOK, "", code));
        refused("connecting-not-begun", () -> studio.connections.finish("nonsense", Platform.YOUTUBE, "", code));
        studio.clock.pass(Duration.ofMinutes(11));
        String state = begun.address().getRawQuery().replaceFirst(".*(^|&)state=([^&]*).*", "$2");
        refused("connecting-not-begun", () -> studio.connections.finish(begun.sealed(), Platform.YOUTUBE, state, code));

        studio.connect(Platform.YOUTUBE);
        studio.publish(studio.accounts.list(studio.user).getFirst(), AT_ONCE);
        studio.work();
        assertThat(studio.database
                        .jdbc()
                        .sql("SELECT a::text || p::text FROM platform_account a JOIN publication p ON true")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(row -> row.contains(com.iafactory.studio.provider.standin.PlatformStandIn.PLANTED));
    }
}
