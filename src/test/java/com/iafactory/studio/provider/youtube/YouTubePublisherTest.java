package com.iafactory.studio.provider.youtube;

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
import com.iafactory.studio.provider.standin.YouTubeStandIn;
import com.iafactory.studio.publish.Grant;
import com.iafactory.studio.publish.Handle;
import com.iafactory.studio.publish.PlatformRefusal;
import com.iafactory.studio.publish.PlatformRefusal.Reason;
import com.iafactory.studio.publish.PlatformSettings;
import com.iafactory.studio.publish.Post;
import com.iafactory.studio.publish.Progress;
import com.iafactory.studio.publish.Publisher;
import com.iafactory.studio.publish.Visibility;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class YouTubePublisherTest extends PublisherContract {
    private static final Pattern RANGE = Pattern.compile("bytes ([0-9]+)-([0-9]+)/.*");

    @Override
    protected PlatformStandIn opens() {
        return YouTubeStandIn.open(clock);
    }

    private YouTubeStandIn youTube() {
        return (YouTubeStandIn) standIn();
    }

    @Override
    protected Publisher publisher(PlatformSettings settings, Outbound outbound) {
        return new YouTubePublisher(settings, outbound, clock);
    }

    private static String range(Heard heard) {
        return heard.header("Content-Range").orElse("");
    }

    @Override
    protected boolean carries(Heard heard) {
        return RANGE.matcher(range(heard)).matches();
    }

    @Override
    protected long begins(Heard heard) {
        return Long.parseLong(range(heard).replaceFirst("bytes ([0-9]+)-.*", "$1"));
    }

    @Override
    protected boolean decides(Heard heard, Post post) {
        return range(heard).matches("bytes [0-9]+-" + (post.bytes() - 1) + "/.*");
    }

    @Override
    protected boolean announces(Heard heard) {
        return heard.place().equals("/upload/youtube/v3/videos");
    }

    @Override
    protected long large() {
        return (20 << 20) + 7;
    }

    @Override
    protected long half() {
        return 3_000_000;
    }

    @Override
    protected Reply quota() {
        return YouTubeStandIn.error(403, "quotaExceeded", "The request cannot be completed.");
    }

    @Override
    protected Reply tooFast() {
        return YouTubeStandIn.error(429, "rateLimitExceeded", "Too many requests.");
    }

    @Override
    protected String dislike() {
        return "duplicate";
    }

    @Override
    protected String needed() {
        return "https://www.googleapis.com/auth/youtube.force-ssl";
    }

    @Override
    protected void says(Shown shown, Post post) {
        assertThat(shown.title()).isEqualTo(post.words().title());
        assertThat(shown.text()).isEqualTo(post.words().description());
        assertThat(shown.tags()).isEqualTo(post.words().hashtags());
        assertThat(shown.visibility()).isEqualTo("public");
    }

    @Override
    protected List<Faulty> faults(Post good) {
        return List.of(
                new Faulty("title-missing", true, Films.words(good, " ", "", List.of())),
                new Faulty("title-too-long", true, Films.words(good, "x".repeat(101), "", List.of())),
                new Faulty("title-character", true, Films.words(good, "a < b", "", List.of())),
                // In bytes, of which this letter has two.
                new Faulty("description-too-long", true, Films.words(good, "x", "é".repeat(2501), List.of())),
                new Faulty("description-character", true, Films.words(good, "x", "a > b", List.of())),
                // 100 tags of 4, 99 commas, and two quotes each since they hold a space.
                new Faulty("hashtags-too-long", true, Films.words(good, "x", "", Collections.nCopies(100, "a bc"))),
                new Faulty("hashtag-wrong", true, Films.words(good, "x", "", List.of(""))),
                new Faulty("visibility-not-offered", true, Films.seenBy(good, Visibility.FOLLOWERS)),
                new Faulty("film-too-long", true, Films.shape(good, 1, Duration.ofHours(13), 1920, 1080)),
                new Faulty("film-too-large", true, Films.shape(good, 300_000_000_000L, Duration.ofHours(1), 16, 9)),
                new Faulty(
                        "time-needs-public",
                        true,
                        Films.extras(
                                Films.seenBy(good, Visibility.UNLISTED),
                                Optional.of(Instant.EPOCH),
                                Optional.empty(),
                                Map.of())),
                new Faulty("not-a-short", false, Films.shape(good, 1, Duration.ofSeconds(181), 1080, 1920)));
    }

    @Test
    void withoutABaseItIsGoogle() {
        URI page = publisher(settings(Optional.empty()), outbound()).authorize(ASKED);
        assertThat(page.toString())
                .startsWith("https://accounts.google.com/o/oauth2/v2/auth?client_id=")
                .contains("access_type=offline", "prompt=consent", "code_challenge_method=S256", "state=state+1%2F2")
                .doesNotContain(ASKED.verifier());
    }

    private JsonNode announced() {
        return Json.parse(
                standIn().heard().stream()
                        .filter(this::announces)
                        .reduce((one, other) -> other)
                        .orElseThrow()
                        .text(),
                JsonNode.class);
    }

    @Test
    void aFilmForLaterIsPrivateAndYouTubeKnowsItsTime() {
        Instant at = Instant.parse("2026-12-01T17:30:00.5Z");
        Post post = Films.extras(film(), Optional.of(at), Optional.empty(), Map.of());
        assertThat(posting(connected(), post).posted().note()).isEmpty();
        JsonNode status = announced().path("status");
        assertThat(status.path("privacyStatus").asString("")).isEqualTo("private");
        assertThat(status.path("publishAt").asString("")).isEqualTo("2026-12-01T17:30:00Z");
        Post alone = Films.seenBy(post, Visibility.PRIVATE);
        assertThat(posting(connected(), alone).posted().note()).isEmpty();
        assertThat(announced().path("status").has("publishAt")).isFalse();
    }

    @Test
    void somebodyWhoPaidForItIsSaid() {
        Post post =
                Films.terms(film(), new Post.Terms(Visibility.UNLISTED, false, true, false, false, false, true, false));
        posting(connected(), post).posted();
        JsonNode sent = announced();
        assertThat(sent.path("paidProductPlacementDetails")
                        .path("hasPaidProductPlacement")
                        .asBoolean(false))
                .isTrue();
        assertThat(sent.path("status").path("selfDeclaredMadeForKids").asBoolean(false))
                .isTrue();
        assertThat(sent.path("snippet").path("categoryId").asString("")).isEqualTo("22");
    }

    @Test
    void anApplicationWithoutAuditHasItsFilmLockedAndItsUserIsTold() {
        standIn().locks();
        Progress.Posted posted = posting(connected(), film()).posted();
        assertThat(posted.note().orElseThrow()).contains("private", "audit");
        Post later =
                Films.extras(film(), Optional.of(Instant.parse("2026-12-01T17:30:00Z")), Optional.empty(), Map.of());
        assertThat(posting(connected(), later).posted().note().orElseThrow()).contains("private");
    }

    @Test
    void theLinkIsShortAndLeadsToTheVideo() {
        Progress.Posted posted = posting(connected(), film()).posted();
        String id = standIn().shown().getFirst().id();
        assertThat(posted.id()).contains(id);
        assertThat(posted.link()).contains(URI.create("https://youtu.be/" + id));
    }

    @Test
    void aSessionThatIsForgottenAfterItsEndIsNoReasonToPostAgain() {
        Post post = film();
        Grant grant = connected();
        Handle handle = publisher().open(grant, post);
        publisher().send(grant, post, handle);
        standIn().forget();
        assertThat(publisher().look(grant, post, handle)).isInstanceOf(Progress.Posted.class);
        assertThat(publisher().send(grant, post, handle)).isInstanceOf(Progress.Posted.class);
        assertThat(standIn().shown()).hasSize(1);
        // Another film of the same title is not taken for it.
        Post other = Films.post(folder, 300_001);
        Handle second = publisher().open(grant, other);
        standIn().forget();
        assertThat(refusal(() -> publisher().look(grant, other, second)).reason())
                .isEqualTo(Reason.GONE);
    }

    @Test
    void whoCannotBeToldMoreAfterTheLastByteLooksLater() {
        Post post = film();
        Grant grant = connected();
        Handle handle = publisher().open(grant, post);
        standIn().aim(heard -> heard.place().equals("/youtube/v3/videos"));
        standIn().fails(new Answers(quota()));
        assertThat(publisher().send(grant, post, handle)).isEqualTo(new Progress.Working());
        assertThat(refusal(() -> publisher().look(grant, post, handle)).reason())
                .isEqualTo(Reason.QUOTA);
        assertThat(publisher().look(grant, post, handle)).isInstanceOf(Progress.Posted.class);
        assertThat(standIn().shown()).hasSize(1);
    }

    @Test
    void theSameFilmOfAnEarlierPostIsNotTakenForThisOne() {
        posting(connected(), film()).posted();
        clock.pass(Duration.ofHours(2));
        Grant grant = connected();
        Post again = film();
        Handle handle = publisher().open(grant, again);
        standIn().forget();
        assertThat(refusal(() -> publisher().look(grant, again, handle)).reason())
                .isEqualTo(Reason.GONE);
    }

    @Test
    void theQuotaIsOverAtMidnightInCalifornia() {
        Grant grant = connected();
        standIn().aim(this::announces);
        standIn()
                .fails(
                        new Answers(quota()),
                        new Answers(YouTubeStandIn.error(
                                429, "rateLimitExceeded", "Quota exceeded for metric Video Uploads per day")),
                        new Answers(YouTubeStandIn.error(400, "uploadLimitExceeded", "The user has exceeded")));
        // It is 4 in the morning there.
        assertThat(opening(grant).after()).contains(Duration.ofHours(20));
        assertThat(opening(grant).after()).contains(Duration.ofHours(20));
        assertThat(opening(grant).after()).contains(Duration.ofHours(24));
    }

    private PlatformRefusal opening(Grant grant) {
        PlatformRefusal refusal = refusal(() -> publisher().open(grant, film()));
        assertThat(refusal.reason()).isEqualTo(Reason.QUOTA);
        return refusal;
    }

    @Test
    void aSessionSomewhereElseGetsNoToken() {
        Grant grant = connected();
        standIn().aim(this::announces);
        standIn().fails(new Answers(new Reply(200, Map.of("Location", "https://evil.example/upload"), new byte[0])));
        assertThat(refusal(() -> publisher().open(grant, film())).reason()).isEqualTo(Reason.AWAY);
    }

    @Test
    void aVideoIsDressedAndWhatCannotBeAddedIsTold() throws IOException {
        Path thumbnail = Files.write(folder.resolve("thumbnail.jpg"), new byte[1000]);
        Path french = Files.writeString(folder.resolve("fr.vtt"), "WEBVTT\n\n00:00.000 --> 00:01.000\nLe pain lève\n");
        Path arabic = Files.writeString(folder.resolve("ar.vtt"), "WEBVTT\n\n00:00.000 --> 00:01.000\nالخبز\n");
        Post post =
                Films.extras(film(), Optional.empty(), Optional.of(thumbnail), Map.of("fr", french, "ar-DZ", arabic));
        Grant grant = connected();
        String id = posting(grant, post).posted().id().orElseThrow();
        assertThat(publisher().dress(grant, post, id)).isEmpty();
        assertThat(publisher().dress(grant, post, id))
                .as("it may be done twice")
                .isEmpty();
        assertThat(youTube().thumbnails()).containsOnly(id);
        assertThat(youTube().captions())
                .containsExactly(id + " ar-DZ " + Files.readString(arabic), id + " fr " + Files.readString(french));
        Files.write(thumbnail, new byte[2_000_001]);
        standIn().aim(heard -> heard.place().endsWith("/captions"));
        standIn().fails(new Answers(YouTubeStandIn.error(403, "forbidden", "not allowed")));
        assertThat(publisher().dress(grant, post, id))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).doesNotContain(PlatformStandIn.PLANTED));
    }
}
