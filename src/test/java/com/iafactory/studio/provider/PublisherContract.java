package com.iafactory.studio.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.provider.standin.PlatformStandIn;
import com.iafactory.studio.provider.standin.Shown;
import com.iafactory.studio.provider.standin.StandIn.Fault.Answers;
import com.iafactory.studio.provider.standin.StandIn.Fault.CutAfter;
import com.iafactory.studio.provider.standin.StandIn.Fault.CutBefore;
import com.iafactory.studio.provider.standin.StandIn.Heard;
import com.iafactory.studio.provider.standin.StandIn.Reply;
import com.iafactory.studio.publish.Authorization;
import com.iafactory.studio.publish.Channel;
import com.iafactory.studio.publish.Fault;
import com.iafactory.studio.publish.Grant;
import com.iafactory.studio.publish.Handle;
import com.iafactory.studio.publish.PlatformRefusal;
import com.iafactory.studio.publish.PlatformRefusal.Reason;
import com.iafactory.studio.publish.Post;
import com.iafactory.studio.publish.Progress;
import com.iafactory.studio.publish.UnclearPost;
import com.iafactory.studio.publish.Visibility;
import com.iafactory.studio.secret.Secret;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What every platform does. */
public abstract class PublisherContract extends PublisherGround {
    private long decisive(Post post) {
        return standIn().heard().stream().filter(heard -> decides(heard, post)).count();
    }

    private Shown once(Post post) {
        assertThat(standIn().shown()).hasSize(1);
        Shown shown = standIn().shown().getFirst();
        assertThat(shown.bytes()).isEqualTo(post.bytes());
        assertThat(shown.digest()).isEqualTo(Films.digest(post.video()));
        return shown;
    }

    @Test
    void anAccountIsConnectedAndItsTokensAreNotSeen() {
        Grant grant = publisher().exchange(ASKED, standIn().consent(publisher().authorize(ASKED)));
        assertThat(grant.access().text()).startsWith(PlatformStandIn.PLANTED);
        assertThat(grant.until()).isAfter(clock.instant().plusSeconds(600));
        assertThat(grant.toString()).doesNotContain(PlatformStandIn.PLANTED);
        Channel channel = publisher().channel(grant);
        assertThat(channel.id()).isNotBlank();
        assertThat(channel.name()).isNotBlank();
        assertThat(channel.visibilities()).contains(Visibility.PUBLIC);
    }

    @Test
    void aCodeIsGoodOnceAndForThePageItWasAskedFor() {
        String code = standIn().consent(publisher().authorize(ASKED));
        Authorization other = new Authorization("https://elsewhere.example/", ASKED.state(), ASKED.verifier());
        assertThat(refusal(() -> publisher().exchange(other, code)).reason()).isEqualTo(Reason.RECONNECT);
        assertThat(refusal(() -> publisher().exchange(ASKED, code)).reason()).isEqualTo(Reason.RECONNECT);
    }

    @Test
    void whoDoesNotGrantWhatIsNeededIsNotConnected() {
        standIn().unticks(needed());
        String code = standIn().consent(publisher().authorize(ASKED));
        assertThat(refusal(() -> publisher().exchange(ASKED, code)).reason()).isEqualTo(Reason.PERMISSION);
    }

    @Test
    void aFreshLoginIsGoodForLongerAndStillTheSameAccount() {
        Grant grant = connected();
        clock.pass(Duration.ofMinutes(50));
        Grant fresh = publisher().refresh(grant);
        assertThat(fresh.until()).isAfter(grant.until());
        assertThat(fresh.account()).isEqualTo(grant.account());
        assertThat(publisher().channel(fresh).id()).isEqualTo(grant.account());
        assertThat(publisher().channel(publisher().refresh(fresh)).id()).isEqualTo(grant.account());
    }

    @Test
    void aFilmPostedStepByStepAppearsOnceAsItWasMeant() {
        standIn().slow(2);
        for (boolean synthetic : List.of(true, false)) {
            Post post = Films.synthetic(film(), synthetic);
            Progress.Posted posted = posting(connected(), post).posted();
            assertThat(posted.note()).isEmpty();
            Shown shown = standIn().shown().getLast();
            assertThat(shown.digest()).isEqualTo(Films.digest(post.video()));
            assertThat(shown.synthetic()).isEqualTo(synthetic);
            says(shown, post);
        }
        assertThat(standIn().shown()).hasSize(2);
    }

    @Test
    void anUploadCutInTheMiddleGoesOnFromThere() {
        Post post = Films.post(folder, large());
        Posting posting = posting(connected(), post);
        standIn().aim(this::isCut);
        standIn().fails(new CutAfter());
        posting.posted();
        once(post);
        List<Long> begun = standIn().heard().stream()
                .filter(this::carries)
                .map(this::begins)
                .toList();
        assertThat(begun.stream().filter(first -> first == 0)).hasSize(1);
        assertThat(begun).isSorted();
        assertThat(posting.troubles()).hasSize(1);
    }

    private boolean isCut(Heard heard) {
        boolean is = carries(heard)
                && standIn().heard().stream().filter(this::carries).count() == cut() + 1;
        if (is) {
            standIn().takesOnly(half());
        }
        return is;
    }

    @Test
    void whoIsCutOffAfterTheDecisiveCallIsToldByALookAndNothingIsPostedTwice() {
        Post post = film();
        Posting posting = posting(connected(), post);
        standIn().aim(heard -> decides(heard, post));
        standIn().fails(new CutAfter());
        posting.posted();
        once(post);
        assertThat(posting.troubles()).hasSize(1).first().isInstanceOf(UnclearPost.class);
        assertThat(decisive(post)).isEqualTo(1);
    }

    @Test
    void aDecisiveCallThatWasNotTakenIsMadeAgainOnlyAfterALook() {
        for (com.iafactory.studio.provider.standin.StandIn.Fault fault :
                List.of(new CutBefore(), new Answers(Reply.json(503, "{}")))) {
            Post post = film();
            Posting posting = posting(connected(), post);
            standIn().aim(heard -> decides(heard, post));
            standIn().fails(fault);
            int before = standIn().shown().size();
            posting.posted();
            assertThat(standIn().shown()).hasSize(before + 1);
            assertThat(posting.troubles()).hasSize(1).first().isInstanceOf(UnclearPost.class);
        }
    }

    @Test
    void anUploadThatIsGoneSaysSoAndNothingWasPosted() {
        Post post = film();
        Grant grant = connected();
        Handle handle = publisher().open(grant, post);
        standIn().forget();
        assertThat(refusal(() -> publisher().send(grant, post, handle)).reason())
                .isEqualTo(Reason.GONE);
        assertThat(standIn().shown()).isEmpty();
        posting(grant, post).posted();
        once(post);
    }

    @Test
    void whatThePlatformDislikesIsRefusedForGood() {
        standIn().slow(1);
        standIn().rejects(dislike());
        Progress end = posting(connected(), film()).end();
        assertThat(end).isInstanceOf(Progress.Refused.class);
        assertThat(((Progress.Refused) end).why().reason()).isEqualTo(Reason.INPUT);
    }

    @Test
    void aLoginThatWasRevokedHasToBeRenewedByItsOwner() {
        Post post = film();
        Grant grant = connected();
        Handle handle = publisher().open(grant, post);
        standIn().revoke();
        for (ThrowingCallable call : List.<ThrowingCallable>of(
                () -> publisher().refresh(grant),
                () -> publisher().channel(grant),
                () -> publisher().open(grant, post),
                () -> publisher().send(grant, post, handle),
                () -> publisher().look(grant, post, handle))) {
            assertThat(refusal(call).reason()).isEqualTo(Reason.RECONNECT);
        }
    }

    @Test
    void aTokenThatCannotBeSentIsNotSent() {
        Grant grant = connected();
        Grant odd = new Grant(
                new Secret(PlatformStandIn.PLANTED + "\r\nX: y"), grant.until(), grant.refresh(), grant.account());
        assertThat(refusal(() -> publisher().channel(odd)).reason()).isEqualTo(Reason.RECONNECT);
    }

    @Test
    void aPlatformThatIsFullBusyOrAwaySaysForHowLong() {
        Post post = film();
        Grant grant = connected();
        standIn().aim(this::announces);
        standIn()
                .fails(
                        new Answers(quota()),
                        new Answers(tooFast()),
                        new Answers(Reply.json(502, "{}")),
                        new Answers(Reply.bytes("text/html", "<html>A proxy</html>".getBytes(StandardCharsets.UTF_8))),
                        new CutBefore());
        PlatformRefusal full = refusal(() -> publisher().open(grant, post));
        assertThat(full.reason()).isEqualTo(Reason.QUOTA);
        assertThat(full.after().orElseThrow()).isGreaterThan(Duration.ofHours(1));
        assertThat(refusal(() -> publisher().open(grant, post)).reason()).isEqualTo(Reason.RATE);
        for (int i = 0; i < 3; i++) {
            assertThat(refusal(() -> publisher().open(grant, post)).reason()).isEqualTo(Reason.AWAY);
        }
        posting(grant, post).posted();
        once(post);
    }

    @Test
    void lookingInVainChangesNothing() {
        Post post = film();
        Grant grant = connected();
        Handle handle = publisher().open(grant, post);
        standIn().aim(heard -> true);
        standIn().fails(new Answers(Reply.json(500, "{}")), new CutBefore());
        assertThat(refusal(() -> publisher().look(grant, post, handle)).reason())
                .isEqualTo(Reason.AWAY);
        assertThat(refusal(() -> publisher().look(grant, post, handle)).reason())
                .isEqualTo(Reason.AWAY);
        assertThat(publisher().look(grant, post, handle)).isEqualTo(new Progress.Sending(0));
        assertThat(standIn().shown()).isEmpty();
    }

    @Test
    void whatWouldBeRefusedIsToldBefore() {
        Channel channel = publisher().channel(connected());
        assertThat(publisher().faults(film(), channel)).noneMatch(Fault::refused);
        for (Faulty faulty : faults(film())) {
            assertThat(publisher().faults(faulty.post(), channel))
                    .as(faulty.code())
                    .anySatisfy(fault -> {
                        assertThat(fault.code()).isEqualTo(faulty.code());
                        assertThat(fault.refused()).isEqualTo(faulty.refused());
                        assertThat(fault.message()).endsWith(".");
                    });
        }
    }
}
