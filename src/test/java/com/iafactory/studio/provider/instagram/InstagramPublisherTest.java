package com.iafactory.studio.provider.instagram;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.outbound.Outbound;
import com.iafactory.studio.provider.Faulty;
import com.iafactory.studio.provider.Films;
import com.iafactory.studio.provider.PublisherContract;
import com.iafactory.studio.provider.standin.InstagramStandIn;
import com.iafactory.studio.provider.standin.PlatformStandIn;
import com.iafactory.studio.provider.standin.Shown;
import com.iafactory.studio.provider.standin.StandIn.Fault;
import com.iafactory.studio.provider.standin.StandIn.Fault.Answers;
import com.iafactory.studio.provider.standin.StandIn.Fault.CutAfter;
import com.iafactory.studio.provider.standin.StandIn.Heard;
import com.iafactory.studio.provider.standin.StandIn.Reply;
import com.iafactory.studio.publish.Grant;
import com.iafactory.studio.publish.Handle;
import com.iafactory.studio.publish.PlatformRefusal;
import com.iafactory.studio.publish.PlatformRefusal.Reason;
import com.iafactory.studio.publish.PlatformSettings;
import com.iafactory.studio.publish.Post;
import com.iafactory.studio.publish.Progress;
import com.iafactory.studio.publish.Publisher;
import com.iafactory.studio.publish.UnclearPost;
import com.iafactory.studio.publish.Visibility;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InstagramPublisherTest extends PublisherContract {
    @Override
    protected PlatformStandIn opens() {
        return InstagramStandIn.open(clock);
    }

    @Override
    protected Publisher publisher(PlatformSettings settings, Outbound outbound) {
        return new InstagramPublisher(settings, outbound, clock);
    }

    @Override
    protected boolean carries(Heard heard) {
        return heard.header("offset").isPresent();
    }

    @Override
    protected long begins(Heard heard) {
        return Long.parseLong(heard.header("offset").orElseThrow());
    }

    @Override
    protected boolean decides(Heard heard, Post post) {
        return heard.place().endsWith("/media_publish");
    }

    @Override
    protected boolean announces(Heard heard) {
        return heard.method().equals("POST") && heard.place().endsWith("/media");
    }

    @Override
    protected long large() {
        return 3_000_000;
    }

    @Override
    protected long half() {
        return 1_234_567;
    }

    @Override
    protected Reply quota() {
        return InstagramStandIn.error(9, 2207042, "You reached the maximum number of posts");
    }

    @Override
    protected Reply tooFast() {
        return InstagramStandIn.error(4, 0, "Application request limit reached");
    }

    @Override
    protected String dislike() {
        return "2207026";
    }

    @Override
    protected String needed() {
        return "instagram_content_publish";
    }

    @Override
    protected void says(Shown shown, Post post) {
        assertThat(shown.text()).isEqualTo(post.words().description() + "\n\n#bread #خبز");
        assertThat(shown.visibility()).isEqualTo("public");
    }

    @Override
    protected List<Faulty> faults(Post good) {
        String many = IntStream.range(0, 21).mapToObj(i -> "@baker_" + i).collect(Collectors.joining(" "));
        List<String> tags = IntStream.range(0, 31).mapToObj(i -> "tag" + i).toList();
        return List.of(
                new Faulty("text-too-long", true, Films.words(good, "", "x".repeat(2201), List.of())),
                new Faulty("too-many-hashtags", true, Films.words(good, "", "x", tags)),
                new Faulty("too-many-mentions", true, Films.words(good, "", many, List.of())),
                new Faulty("film-too-large", true, Films.shape(good, 300_000_001, Duration.ofSeconds(9), 1080, 1920)),
                new Faulty("film-too-long", true, Films.shape(good, 1, Duration.ofSeconds(901), 1080, 1920)),
                new Faulty("film-too-short", true, Films.shape(good, 1, Duration.ofMillis(2999), 1080, 1920)),
                new Faulty("picture-size", true, Films.shape(good, 1, Duration.ofSeconds(9), 2160, 3840)),
                new Faulty("ratio-not-upright", false, Films.shape(good, 1, Duration.ofSeconds(9), 1080, 1080)),
                new Faulty("visibility-not-offered", true, Films.seenBy(good, Visibility.PRIVATE)),
                new Faulty(
                        "sponsored-not-told",
                        false,
                        Films.terms(
                                good,
                                new Post.Terms(Visibility.PUBLIC, true, false, false, false, false, true, false))));
    }

    @Test
    void withoutABaseItIsFacebook() {
        URI page = publisher(settings(Optional.empty()), outbound()).authorize(ASKED);
        assertThat(page.toString()).startsWith("https://www.facebook.com/v25.0/dialog/oauth?client_id=");
    }

    @Test
    void theAccountIsTheOneBehindAPageAndNoOther() {
        Grant grant = connected();
        assertThat(publisher().channel(grant).name()).isEqualTo("the.studio");
        PlatformRefusal other = refusal(() -> publisher().channel(grant.of("17841499999999999")));
        assertThat(other.reason()).isEqualTo(Reason.PERMISSION);
    }

    @Test
    void nobodySeesAReelBeforeItIsReleased() {
        Post post = film();
        Grant grant = connected();
        Handle handle = publisher().open(grant, post);
        assertThat(publisher().send(grant, post, handle)).isEqualTo(new Progress.Working());
        assertThat(publisher().look(grant, post, handle)).isEqualTo(new Progress.Ready());
        assertThat(standIn().shown()).isEmpty();
        Progress.Posted posted = (Progress.Posted) publisher().release(grant, post, handle);
        String id = standIn().shown().getFirst().id();
        assertThat(posted.id()).contains(id);
        assertThat(posted.link()).contains(URI.create("https://www.instagram.com/reel/C" + id + "/"));
        assertThat(publisher().release(grant, post, handle))
                .as("a second release finds it out already")
                .isInstanceOf(Progress.Posted.class);
        assertThat(standIn().shown()).hasSize(1);
    }

    @Test
    void onlyErrorsThatSayItForSureMeanThatNothingWentOut() {
        Post post = film();
        Grant grant = connected();
        Handle handle = publisher().open(grant, post);
        publisher().send(grant, post, handle);
        standIn().aim(heard -> decides(heard, post));
        for (Reply reply : List.of(
                InstagramStandIn.error(4, 2207051, "Action is blocked"),
                InstagramStandIn.error(4, 0, "Application request limit reached"),
                InstagramStandIn.error(2, 0, "Service down"),
                InstagramStandIn.error(24, 2207006, "The media could not be found"))) {
            standIn().fails(new Answers(reply));
            failure(UnclearPost.class, () -> publisher().release(grant, post, handle));
        }
        standIn().fails(new Answers(quota()));
        assertThat(refusal(() -> publisher().release(grant, post, handle)).reason())
                .isEqualTo(Reason.QUOTA);
    }

    @Test
    void aReelThatWentOutUnderAnErrorIsFoundAndHasItsLink() {
        Post post = film();
        Grant grant = connected();
        Handle handle = publisher().open(grant, post);
        publisher().send(grant, post, handle);
        standIn().aim(heard -> decides(heard, post));
        standIn().fails(new CutAfter());
        failure(UnclearPost.class, () -> publisher().release(grant, post, handle));
        Progress.Posted posted = (Progress.Posted) publisher().look(grant, post, handle);
        assertThat(posted.id()).contains(standIn().shown().getFirst().id());
        assertThat(posted.link()).isPresent();
        standIn().aim(heard -> heard.method().equals("GET") && heard.place().endsWith("/media"));
        standIn().fails(new Answers(InstagramStandIn.error(2, 0, "Service down")));
        assertThat(publisher().look(grant, post, handle))
                .as("without its id it is out all the same")
                .isEqualTo(new Progress.Posted(Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Test
    void anotherReelOfTheSameWordsIsNotTakenForIt() {
        posting(connected(), film()).posted();
        clock.pass(Duration.ofHours(2));
        Grant grant = connected();
        Post post = film();
        Handle handle = publisher().open(grant, post);
        standIn().forget();
        assertThat(refusal(() -> publisher().look(grant, post, handle)).reason())
                .isEqualTo(Reason.GONE);
    }

    @Test
    void aLinkThatIsNotToldDoesNotSpoilThePost() {
        Post post = film();
        Grant grant = connected();
        Handle handle = publisher().open(grant, post);
        publisher().send(grant, post, handle);
        standIn().aim(heard -> heard.path().contains("permalink"));
        standIn().fails(new Answers(InstagramStandIn.error(2, 0, "Service down")));
        Progress.Posted posted = (Progress.Posted) publisher().release(grant, post, handle);
        assertThat(posted.id()).isPresent();
        assertThat(posted.link()).isEmpty();
    }

    @Test
    void anUploadWaitsForADay() {
        Post post = film();
        Grant grant = connected();
        Handle handle = publisher().open(grant, post);
        publisher().send(grant, post, handle);
        clock.pass(Duration.ofHours(25));
        assertThat(refusal(() -> publisher().release(grant, post, handle)).reason())
                .isEqualTo(Reason.GONE);
    }

    @Test
    void afterALostUploadAnotherIsOpenedAndAFilmItCannotReadIsRefused() {
        Post post = film();
        Grant grant = connected();
        Handle handle = publisher().open(grant, post);
        standIn().aim(this::carries);
        standIn().fails(new Answers(InstagramStandIn.failed(true, "PartialRequestError")));
        assertThat(refusal(() -> publisher().send(grant, post, handle)).reason())
                .isEqualTo(Reason.AWAY);
        standIn().fails(new Answers(InstagramStandIn.failed(false, "ProcessingFailedError")));
        assertThat(publisher().send(grant, post, handle)).isInstanceOf(Progress.Refused.class);
        publisher().send(grant, post, handle);
        standIn().rejects("2207082");
        assertThat(refusal(() -> publisher().look(grant, post, handle)).reason())
                .isEqualTo(Reason.GONE);
    }

    @Test
    void wherePlacesDoNotSayWhatArrivedItIsSentFromItsBeginning() {
        Post post = film();
        Grant grant = connected();
        Handle handle = publisher().open(grant, post);
        standIn().aim(heard -> heard.method().equals("GET") && heard.place().contains("ig-api-upload"));
        standIn().fails(unsaid(), unsaid(), unsaid());
        assertThat(publisher().look(grant, post, handle)).isEqualTo(new Progress.Working());
        assertThat(publisher().send(grant, post, handle)).isEqualTo(new Progress.Working());
        assertThat(publisher().look(grant, post, handle)).isEqualTo(new Progress.Ready());
    }

    private static Fault unsaid() {
        return new Answers(Reply.json(400, "{\"debug_info\":{\"type\":\"NotSupported\"}}"));
    }

    @Test
    void itsHeaderSaysWhenCallsAreTakenAgain() {
        Grant grant = connected();
        standIn().aim(this::announces);
        standIn()
                .fails(new Answers(tooFast()
                        .with("X-Business-Use-Case-Usage", "{\"1\":[{\"estimated_time_to_regain_access\":7}]}")));
        assertThat(refusal(() -> publisher().open(grant, film())).after()).contains(Duration.ofMinutes(7));
    }
}
