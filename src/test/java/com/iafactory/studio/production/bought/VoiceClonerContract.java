package com.iafactory.studio.production.bought;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.provider.standin.Sounds;
import com.iafactory.studio.storage.LibraryShelf;
import com.iafactory.studio.storage.MediaFolder;
import com.iafactory.studio.storage.MediaKey;
import com.iafactory.studio.take.Customer;
import com.iafactory.studio.take.MakerChoice;
import com.iafactory.studio.take.Speech;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What everybody keeps to who makes voices from samples, as users ask; the studio has no engine that can. */
abstract class VoiceClonerContract {
    private static final int RATE = 16_000;

    @TempDir
    Path folder;

    /** With this maker alone. */
    abstract MakerStand stand();

    abstract String maker();

    private MediaKey sample(String said) throws IOException {
        Path file = Files.write(folder.resolve("sample.wav"), Sounds.wav(Sounds.speech(said, RATE), RATE));
        MediaKey key =
                MediaFolder.library(MakerStand.USER, LibraryShelf.UPLOADS).key(said.replace(' ', '-') + ".wav");
        stand().media().put(key, file);
        return key;
    }

    private VoiceCloner.Wish wish(String name) throws IOException {
        return new VoiceCloner.Wish(
                name,
                "Amina",
                Language.FR,
                sample("je suis d accord"),
                List.of(sample("un deux trois"), sample("quatre cinq six")));
    }

    @Test
    void aVoiceIsMadeWhichThenSpeaksLikeAnyOther() throws IOException {
        VoiceCloner.Cloned cloned =
                stand().cloner().make(MakerStand.USER, wish("Amina's own")).orElseThrow();
        assertThat(cloned.maker()).isEqualTo(maker());
        assertThat(cloned.voice()).startsWith(maker() + "/").doesNotEndWith("/");
        Path wav = folder.resolve("said.wav");
        Speech speech = stand().makers()
                .voice(Customer.of(MakerStand.USER), MakerStand.only("voice", maker()), cloned.voice())
                .speak("Bonjour tout le monde.", Language.FR, cloned.voice(), wav);
        assertThat(speech.words()).hasSize(4);
        assertThat(wav).isNotEmptyFile();
    }

    @Test
    void whoseVoiceItIsAndWhereTheyAgreedIsKeptBesideIt() throws IOException {
        VoiceCloner.Wish wish = wish("A deed");
        VoiceCloner.Cloned cloned = stand().cloner().make(MakerStand.USER, wish).orElseThrow();
        List<Map<?, ?>> deeds = new ArrayList<>();
        Path copy = folder.resolve("deed.json");
        stand().media().each(MediaFolder.voiceClones(MakerStand.USER), file -> {
            if (file.key().name().endsWith(".json")) {
                stand().media().download(file.key(), copy);
                deeds.add(Json.read(copy, Map.class));
            }
        });
        assertThat(deeds).anySatisfy(deed -> {
            assertThat(deed.get("voice")).isEqualTo(cloned.voice());
            assertThat(deed.get("speaker")).isEqualTo("Amina");
            String consent = String.valueOf(deed.get("consent"));
            assertThat(consent).contains("/voice_clones/");
            stand().media().deleteAll(MediaFolder.library(MakerStand.USER, LibraryShelf.UPLOADS));
            stand().media().download(new MediaKey(consent), copy);
            assertThat(copy).isNotEmptyFile();
        });
        assertThat(stand().cloner().list(MakerStand.USER)).contains(cloned);
    }

    @Test
    void nobodyElseSpeaksWithIt() throws IOException {
        VoiceCloner.Cloned cloned =
                stand().cloner().make(MakerStand.USER, wish("Nobody else's")).orElseThrow();
        StudioException refusal = catchThrowableOfType(
                StudioException.class,
                () -> stand().makers().voice(Customer.of(new UUID(9, 9)), MakerChoice.USUAL, cloned.voice()));
        assertThat(refusal.code()).isEqualTo("voice-unknown");
        stand().book().deleteAll(MakerStand.USER);
        assertThat(catchThrowableOfType(
                        StudioException.class,
                        () -> stand().makers().voice(Customer.of(new UUID(9, 9)), MakerChoice.USUAL, cloned.voice())))
                .as("its owner is gone, the voice at the service is not")
                .isNotNull();
        assertThat(stand().cloner().list(new UUID(9, 9))).isEmpty();
    }

    @Test
    void twoMinutesOfAVoiceAreNotTooMuch() throws IOException {
        byte[] minute = Sounds.music(Duration.ofMinutes(2), 48_000);
        Path file = Files.write(folder.resolve("long.wav"), Sounds.wav(minute, 48_000));
        MediaKey key =
                MediaFolder.library(MakerStand.USER, LibraryShelf.UPLOADS).key("two-minutes.wav");
        stand().media().put(key, file);
        VoiceCloner.Wish wish = new VoiceCloner.Wish("Two minutes", "Amina", Language.FR, key, List.of(key));
        assertThat(stand().cloner().make(MakerStand.USER, wish)).isPresent();
    }

    @Test
    void theSameWishIsTheSameVoiceAndIsBoughtOnceAndAnotherNameIsAnother() throws IOException {
        VoiceCloner.Wish wish = wish("Once");
        VoiceCloner.Cloned first = stand().cloner().make(MakerStand.USER, wish).orElseThrow();
        int sent = stand().sent();
        assertThat(stand().cloner().make(MakerStand.USER, wish)).contains(first);
        assertThat(stand().sent()).isEqualTo(sent);
        VoiceCloner.Cloned other =
                stand().cloner().make(MakerStand.USER, wish("Twice")).orElseThrow();
        assertThat(other.voice()).isNotEqualTo(first.voice());
        assertThat(stand().sent()).isEqualTo(sent + 1);
    }

    @Test
    void moreSamplesThanItTakesAreRefusedBeforeAnythingIsSpent() throws IOException {
        int sent = stand().sent();
        List<MediaKey> many = new ArrayList<>();
        for (int i = 0; i < 26; i++) {
            many.add(sample("number " + i));
        }
        VoiceCloner.Wish wish = new VoiceCloner.Wish("Many", "Amina", Language.FR, many.getFirst(), many);
        StudioException refusal = catchThrowableOfType(
                StudioException.class, () -> stand().cloner().make(MakerStand.USER, wish));
        assertThat(refusal).isNotNull();
        assertThat(refusal.code()).isNotBlank();
        assertThat(stand().sent()).isEqualTo(sent);
    }
}
