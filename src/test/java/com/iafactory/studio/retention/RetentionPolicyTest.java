package com.iafactory.studio.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.iafactory.studio.storage.MediaKey;
import com.iafactory.studio.storage.ProjectArea;
import com.iafactory.studio.storage.StoredMedia;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RetentionPolicyTest {
    private static final UUID AMINA = UUID.fromString("01890000-0000-7000-8000-00000000000a");
    private static final UUID FILM = UUID.fromString("01890000-0000-7000-8000-00000000000f");
    private static final Instant DONE = Instant.parse("2026-11-25T12:00:00Z");
    private static final StoredMedia VOICE = stored(ProjectArea.AUDIO, "voice.wav");
    private static final StoredMedia OUTPUT = stored(ProjectArea.YOUTUBE, "film.mp4");

    private static StoredMedia stored(ProjectArea area, String name) {
        return new StoredMedia(MediaKey.inProject(AMINA, FILM, area, name), 1, "e", DONE);
    }

    private static FinishedProject project(MediaKey... referred) {
        return new FinishedProject(AMINA, FILM, DONE, Set.of(referred));
    }

    private static List<MediaKey> removable(FinishedProject project, Duration later) {
        return RetentionPolicy.USUAL.removable(project, List.of(VOICE, OUTPUT), DONE.plus(later));
    }

    @Test
    void assetsGoSoonerThanResults() {
        assertThat(removable(project(), Duration.ofDays(30))).isEmpty();
        assertThat(removable(project(), Duration.ofDays(30).plusMillis(1))).containsExactly(VOICE.key());
        assertThat(removable(project(), Duration.ofDays(365))).containsExactly(VOICE.key());
        assertThat(removable(project(), Duration.ofDays(366))).containsExactly(VOICE.key(), OUTPUT.key());
    }

    @Test
    void whatIsReferredToStaysForEver() {
        assertThat(removable(project(VOICE.key(), OUTPUT.key()), Duration.ofDays(10_000)))
                .isEmpty();
    }

    @Test
    void whatWasJustWrittenStays() {
        Instant now = DONE.plus(Duration.ofDays(400));
        StoredMedia fresh = new StoredMedia(VOICE.key(), 1, "e", now.minus(Duration.ofHours(23)));
        assertThat(RetentionPolicy.USUAL.removable(project(), List.of(fresh), now))
                .isEmpty();
    }

    @Test
    void whatIsOfAnotherProjectUserOrPlaceStays() {
        UUID other = UUID.fromString("01890000-0000-7000-8000-00000000000b");
        List<StoredMedia> others = List.of(
                new StoredMedia(MediaKey.inProject(AMINA, other, ProjectArea.AUDIO, "a.wav"), 1, "e", DONE),
                new StoredMedia(MediaKey.inProject(other, FILM, ProjectArea.AUDIO, "a.wav"), 1, "e", DONE),
                new StoredMedia(MediaKey.voiceClone(AMINA, "a.wav"), 1, "e", DONE),
                new StoredMedia(MediaKey.sample("a.wav"), 1, "e", DONE));
        assertThat(RetentionPolicy.USUAL.removable(project(), others, DONE.plus(Duration.ofDays(10_000))))
                .isEmpty();
    }

    @Test
    void whateverIsReferredToIsNeverNamed() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            List<StoredMedia> media = new ArrayList<>();
            for (ProjectArea area : ProjectArea.values()) {
                for (int i = 0; i < random.nextInt(5); i++) {
                    media.add(stored(area, i + ".json"));
                }
            }
            Set<MediaKey> referred = media.stream()
                    .map(StoredMedia::key)
                    .filter(_ -> random.nextBoolean())
                    .collect(Collectors.toSet());
            FinishedProject project = new FinishedProject(AMINA, FILM, DONE, referred);
            List<MediaKey> removable =
                    RetentionPolicy.USUAL.removable(project, media, DONE.plus(Duration.ofDays(random.nextInt(800))));
            assertThat(removable).as("seed %d", seed).noneMatch(referred::contains);
        }
    }

    @Test
    void aPolicyWithoutGraceIsNoPolicy() {
        assertThatThrownBy(() -> new RetentionPolicy(Duration.ZERO, Duration.ZERO, Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
