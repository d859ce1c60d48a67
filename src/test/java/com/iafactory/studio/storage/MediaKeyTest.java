package com.iafactory.studio.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.iafactory.studio.media.StudioException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaKeyTest {
    private static final UUID AMINA = UUID.fromString("01890000-0000-7000-8000-00000000000a");
    private static final UUID FILM = UUID.fromString("01890000-0000-7000-8000-00000000000f");
    private static final String PROJECT = "users/" + AMINA + "/projects/" + FILM + "/";

    private static final List<ProjectArea> AREAS = List.of(ProjectArea.values());

    /** What attackers and careless programs put into names. */
    private static final List<String> HOSTILE = List.of(
            "..",
            ".",
            "/",
            "\\",
            "%2e%2e",
            "%2f",
            "\0",
            "\n",
            "\r",
            " ",
            "~",
            ":",
            "*",
            "?",
            "#",
            "&",
            "|",
            ";",
            "$(id)",
            "\u2024\u2024",
            "\uff0e\uff0e",
            "\uff0f",
            "\u202e",
            "é",
            "A",
            "..;",
            "....//",
            "con",
            ".mp4",
            "a.mp4",
            "-",
            "_",
            "users",
            AMINA.toString(),
            "x".repeat(300),
            ".staging");

    @ParameterizedTest
    @EnumSource(ProjectArea.class)
    void isInTheFolderOfTheLayout(ProjectArea area) {
        MediaKey key = MediaKey.inProject(AMINA, FILM, area, "one", "a-1_b.json");
        assertThat(key.path()).isEqualTo(PROJECT + area.path() + "/one/a-1_b.json");
        assertThat(key.owner()).contains(AMINA);
        assertThat(key.type()).isEqualTo(ContentType.JSON);
        assertThat(key.name()).isEqualTo("a-1_b.json");
        assertThat(key.isIn(MediaFolder.project(AMINA, FILM))).isTrue();
        assertThat(key.isIn(MediaFolder.user(FILM))).isFalse();
    }

    @Test
    void voiceClonesAndPublicThingsHaveTheirPlaces() {
        assertThat(MediaKey.voiceClone(AMINA, "me.wav").path()).isEqualTo("users/" + AMINA + "/voice_clones/me.wav");
        assertThat(MediaKey.template("news", "a.json").path()).isEqualTo("public/templates/news/a.json");
        assertThat(MediaKey.sample("a.mp3").owner()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "users",
                "users/a/b.mp4",
                "public/a.mp4",
                "public/other/a.mp4",
                "../users/x.mp4",
                "users/01890000-0000-7000-8000-00000000000a/a.mp4",
                "users/01890000-0000-7000-8000-00000000000A/voice_clones/a.wav",
                "users/1-1-1-1-1/voice_clones/a.wav",
                "users/01890000-0000-7000-8000-00000000000a/voice_clones/a",
                "users/01890000-0000-7000-8000-00000000000a/voice_clones/a.html",
                "users/01890000-0000-7000-8000-00000000000a/voice_clones/a.svg",
                "users/01890000-0000-7000-8000-00000000000a/voice_clones/a.wav/b.wav",
                "users/01890000-0000-7000-8000-00000000000a/voice_clones//a.wav",
                "users/01890000-0000-7000-8000-00000000000a/voice_clones/a.wav\n",
                "public/templates/a.json/"
            })
    void nothingElseIsAKey(String path) {
        assertThatThrownBy(() -> new MediaKey(path))
                .isInstanceOfSatisfying(
                        StudioException.class, e -> assertThat(e.code()).isEqualTo("media-key-invalid"));
    }

    @Test
    void noNameLeadsOutOfItsFolder() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Path root = Path.of("/media");
        for (int round = 0; round < 20_000; round++) {
            String[] names = IntStream.range(0, 1 + random.nextInt(4))
                    .mapToObj(_ -> name(random))
                    .toArray(String[]::new);
            MediaFolder area = MediaFolder.area(AMINA, FILM, AREAS.get(random.nextInt(AREAS.size())));
            Throwable refusal = catchThrowable(() -> {
                MediaKey key = area.key(names);
                Path file = root.resolve(key.path());
                assertThat(file.normalize())
                        .as("seed %d, names %s", seed, List.of(names))
                        .isEqualTo(file)
                        .startsWithRaw(root.resolve(area.path()));
                assertThat(key.path()).matches("[a-z0-9/_.-]+").isEqualTo(area.path() + String.join("/", names));
            });
            assertThat(refusal)
                    .as("seed %d, names %s", seed, List.of(names))
                    .satisfiesAnyOf(
                            none -> assertThat(none).isNull(),
                            some -> assertThat(some).isInstanceOf(StudioException.class));
        }
    }

    private static String name(Random random) {
        return IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(_ -> random.nextInt(3) == 0
                        ? HOSTILE.get(random.nextInt(HOSTILE.size()))
                        : String.valueOf((char) ('a' + random.nextInt(26))))
                .collect(Collectors.joining("", "", random.nextBoolean() ? ".mp4" : ""));
    }

    @Test
    void noKeyIsAFolderOfAnother() {
        assertThatThrownBy(() -> MediaKey.sample("a.mp4", "b.mp4")).isInstanceOf(StudioException.class);
        assertThatThrownBy(() -> MediaFolder.SAMPLES.folder("a.mp4")).isInstanceOf(StudioException.class);
    }

    @Test
    void aRefusalShowsNoControlCharacters() {
        assertThatThrownBy(() -> new MediaKey("users/\u001b[31m\n")).hasMessageNotContaining("\u001b");
    }
}
