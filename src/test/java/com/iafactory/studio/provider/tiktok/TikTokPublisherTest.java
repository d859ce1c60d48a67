package com.iafactory.studio.provider.tiktok;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.outbound.Outbound;
import com.iafactory.studio.provider.Faulty;
import com.iafactory.studio.provider.Films;
import com.iafactory.studio.provider.PublisherContract;
import com.iafactory.studio.provider.standin.PlatformStandIn;
import com.iafactory.studio.provider.standin.Shown;
import com.iafactory.studio.provider.standin.StandIn.Fault.Answers;
import com.iafactory.studio.provider.standin.StandIn.Heard;
import com.iafactory.studio.provider.standin.StandIn.Reply;
import com.iafactory.studio.provider.standin.TikTokStandIn;
import com.iafactory.studio.publish.Grant;
import com.iafactory.studio.publish.Handle;
import com.iafactory.studio.publish.PlatformRefusal.Reason;
import com.iafactory.studio.publish.PlatformSettings;
import com.iafactory.studio.publish.Post;
import com.iafactory.studio.publish.Progress;
import com.iafactory.studio.publish.Publisher;
import com.iafactory.studio.publish.Visibility;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class TikTokPublisherTest extends PublisherContract {
    @Override
    protected PlatformStandIn opens() {
        return TikTokStandIn.open(clock);
    }

    @Override
    protected Publisher publisher(PlatformSettings settings, Outbound outbound) {
        return new TikTokPublisher(settings, outbound, clock);
    }

    @Override
    protected boolean carries(Heard heard) {
        return heard.method().equals("PUT");
    }

    private static String range(Heard heard) {
        return heard.header("Content-Range").orElse("");
    }

    @Override
    protected long begins(Heard heard) {
        return Long.parseLong(range(heard).replaceFirst("bytes ([0-9]+)-.*", "$1"));
    }

    @Override
    protected boolean decides(Heard heard, Post post) {
        return range(heard).endsWith("-" + (post.bytes() - 1) + "/" + post.bytes());
    }

    @Override
    protected boolean announces(Heard heard) {
        return heard.place().endsWith("/video/init/");
    }

    @Override
    protected long large() {
        return 60_000_123;
    }

    @Override
    protected long half() {
        return 4_000_000;
    }

    @Override
    protected int cut() {
        return 2;
    }

    @Override
    protected Reply quota() {
        return TikTokStandIn.error(403, "spam_risk_too_many_posts", "Daily post cap reached");
    }

    @Override
    protected Reply tooFast() {
        return TikTokStandIn.error(429, "rate_limit_exceeded", "Too many requests");
    }

    @Override
    protected String dislike() {
        return "frame_rate_check_failed";
    }

    @Override
    protected String needed() {
        return "video.publish";
    }

    @Override
    protected void says(Shown shown, Post post) {
        assertThat(shown.text()).isEqualTo(post.words().description() + "\n\n#bread #خبز");
        assertThat(shown.visibility()).isEqualTo("PUBLIC_TO_EVERYONE");
    }

    private static Post.Terms terms(Visibility visibility, boolean comments, boolean duets, boolean stitches) {
        return new Post.Terms(visibility, true, false, comments, duets, stitches, false, false);
    }

    @Override
    protected List<Faulty> faults(Post good) {
        return List.of(
                // With the line between and the hashtag.
                new Faulty("text-too-long", true, Films.words(good, "", "x".repeat(2195), List.of("abc"))),
                new Faulty("film-too-long", true, Films.shape(good, 1, Duration.ofSeconds(301), 1080, 1920)),
                new Faulty(
                        "film-too-large", true, Films.shape(good, 4_000_000_001L, Duration.ofSeconds(9), 1080, 1920)),
                new Faulty("picture-size", true, Films.shape(good, 1, Duration.ofSeconds(9), 320, 568)),
                new Faulty("ratio-not-upright", false, Films.shape(good, 1, Duration.ofSeconds(9), 1920, 1080)),
                new Faulty("visibility-not-offered", true, Films.seenBy(good, Visibility.FOLLOWERS)),
                new Faulty("draft-film-alone", false, Films.seenBy(good, Visibility.DRAFT)),
                new Faulty("duets-not-offered", true, Films.terms(good, terms(Visibility.PUBLIC, true, true, false))),
                new Faulty(
                        "stitches-not-offered", true, Films.terms(good, terms(Visibility.PUBLIC, true, false, true))),
                new Faulty(
                        "sponsored-not-private",
                        true,
                        Films.terms(
                                good,
                                new Post.Terms(Visibility.PRIVATE, true, false, false, false, false, true, false))));
    }

    @Test
    void withoutABaseItIsTikTok() {
        URI page = publisher(settings(Optional.empty()), outbound()).authorize(ASKED);
        assertThat(page.toString())
                .startsWith("https://www.tiktok.com/v2/auth/authorize/?client_key=")
                .contains("scope=user.info.basic%2Cvideo.publish%2Cvideo.upload");
    }

    @Test
    void aFilmIsCutAsItsRulesHaveIt() {
        assertThat(TikTokChunks.of(4_000_000)).isEqualTo(new TikTokChunks(4_000_000, 4_000_000, 1));
        assertThat(TikTokChunks.of(60_000_000).count()).isEqualTo(1);
        TikTokChunks chunks = TikTokChunks.of(85_000_123);
        assertThat(chunks.count()).isEqualTo(8);
        assertThat(chunks.from(7)).isEqualTo(70_000_000);
        assertThat(chunks.length(7)).isEqualTo(15_000_123);
        assertThat(chunks.length(6)).isEqualTo(10_000_000);
        assertThat(chunks.next(0)).isZero();
        assertThat(chunks.next(19_999_999)).isEqualTo(1);
        assertThat(chunks.next(20_000_000)).isEqualTo(2);
        assertThat(chunks.next(20_000_001)).isEqualTo(2);
        assertThat(chunks.next(80_000_000)).as("part of the last").isEqualTo(7);
    }

    @Test
    void whatItsUserDecidedIsSaid() {
        Post.Terms terms = new Post.Terms(Visibility.FRIENDS, false, false, true, false, false, false, true);
        posting(connected(), Films.terms(film(), terms)).posted();
        JsonNode info = Json.parse(
                        standIn().heard().stream()
                                .filter(this::announces)
                                .findFirst()
                                .orElseThrow()
                                .text(),
                        JsonNode.class)
                .path("post_info");
        assertThat(info.path("privacy_level").asString("")).isEqualTo("MUTUAL_FOLLOW_FRIENDS");
        assertThat(Map.of(
                        "comment", info.path("disable_comment").asBoolean(true),
                        "duet", info.path("disable_duet").asBoolean(false),
                        "paid", info.path("brand_content_toggle").asBoolean(true),
                        "own", info.path("brand_organic_toggle").asBoolean(false)))
                .isEqualTo(Map.of("comment", false, "duet", true, "paid", false, "own", true));
    }

    @Test
    void theIdOfAPublicPostIsReadExactlyInEitherSpelling() {
        for (String spelling : List.of("publicaly_available_post_id", "publicly_available_post_id")) {
            ((TikTokStandIn) standIn()).spells(spelling);
            Progress.Posted posted = posting(connected(), film()).posted();
            String id = standIn().shown().getLast().id();
            assertThat(posted.id()).contains(id);
            assertThat(posted.link()).contains(URI.create("https://www.tiktok.com/@the.studio/video/" + id));
        }
    }

    @Test
    void aPrivatePostHasNoLinkAndIsPosted() {
        Progress.Posted posted =
                posting(connected(), Films.seenBy(film(), Visibility.PRIVATE)).posted();
        assertThat(posted).isEqualTo(new Progress.Posted(Optional.empty(), Optional.empty(), Optional.empty()));
        assertThat(standIn().shown()).hasSize(1);
    }

    @Test
    void aDraftGoesToTheInboxAndItsOwnerIsToldWhatIsLeftToDo() {
        Progress.Posted posted =
                posting(connected(), Films.seenBy(film(), Visibility.DRAFT)).posted();
        assertThat(posted.note().orElseThrow()).contains("inbox", "AI");
        assertThat(standIn().shown())
                .singleElement()
                .satisfies(shown -> assertThat(shown.visibility()).isEqualTo("inbox"));
    }

    @Test
    void aVisibilityThatIsNotOfferedAnyMoreIsNotReplacedByAnother() {
        Grant grant = connected();
        assertThat(refusal(() -> publisher().open(grant, Films.seenBy(film(), Visibility.FOLLOWERS)))
                        .reason())
                .isEqualTo(Reason.INPUT);
        standIn().locks();
        assertThat(refusal(() -> publisher().open(grant, film())).reason()).isEqualTo(Reason.PERMISSION);
        assertThat(standIn().shown()).isEmpty();
    }

    @Test
    void aRefreshTokenIsGoodOnce() {
        Grant grant = connected();
        publisher().refresh(grant);
        assertThat(refusal(() -> publisher().refresh(grant)).reason()).isEqualTo(Reason.RECONNECT);
    }

    @Test
    void anUploadIsGoodForAnHour() {
        Post post = film();
        Grant grant = connected();
        Handle handle = publisher().open(grant, post);
        clock.pass(Duration.ofMinutes(61));
        assertThat(refusal(() -> publisher().send(grant, post, handle)).reason())
                .isEqualTo(Reason.GONE);
        Grant fresh = publisher().refresh(grant);
        clock.pass(Duration.ofMinutes(60));
        long sent = pieces();
        assertThat(refusal(() -> publisher().send(fresh, post, handle)).reason())
                .isEqualTo(Reason.GONE);
        assertThat(pieces()).as("what is surely over is not tried").isEqualTo(sent);
    }

    private long pieces() {
        return standIn().heard().stream().filter(this::carries).count();
    }

    @Test
    void anUploadThatIsOverAfterItsEndIsNoReasonToPostAgain() {
        Post post = film();
        Grant grant = connected();
        Handle handle = publisher().open(grant, post);
        publisher().send(grant, post, handle);
        standIn().forget();
        assertThat(publisher().send(grant, post, handle)).isInstanceOf(Progress.Posted.class);
        assertThat(standIn().shown()).hasSize(1);
    }

    @Test
    void whatTikTokStumbledOverItselfIsAnnouncedAnew() {
        Post post = film();
        Grant grant = connected();
        Handle handle = publisher().open(grant, post);
        publisher().send(grant, post, handle);
        standIn().rejects("internal");
        assertThat(refusal(() -> publisher().look(grant, post, handle)).reason())
                .isEqualTo(Reason.GONE);
        standIn().rejects("auth_removed");
        Progress ended = publisher().look(grant, post, handle);
        assertThat(((Progress.Refused) ended).why().reason()).isEqualTo(Reason.RECONNECT);
    }

    @Test
    void anAddressSomewhereElseGetsNoFilm() {
        Grant grant = connected();
        standIn().aim(this::announces);
        standIn()
                .fails(
                        new Answers(
                                Reply.json(
                                        200,
                                        "{\"data\":{\"publish_id\":\"v\",\"upload_url\":\"https://evil.example/\"},\"error\":{\"code\":\"ok\"}}")));
        assertThat(refusal(() -> publisher().open(grant, film())).reason()).isEqualTo(Reason.AWAY);
    }
}
