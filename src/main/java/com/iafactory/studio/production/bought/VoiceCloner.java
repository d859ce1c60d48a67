package com.iafactory.studio.production.bought;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.montage.mix.VoiceSample;
import com.iafactory.studio.storage.Folders;
import com.iafactory.studio.storage.MediaFolder;
import com.iafactory.studio.storage.MediaKey;
import com.iafactory.studio.storage.MediaStore;
import com.iafactory.studio.take.Capability;
import com.iafactory.studio.take.Casting;
import com.iafactory.studio.take.CloneRequest;
import com.iafactory.studio.take.Customer;
import com.iafactory.studio.take.Door;
import com.iafactory.studio.take.Fallbacks;
import com.iafactory.studio.take.InputFile;
import com.iafactory.studio.take.MakerChoice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Has voices made from samples of people who agreed to it. Thread-safe; a call takes as long as the service does. */
public final class VoiceCloner {
    private static final String DEED = ".json";

    private final Casting casting;
    private final Door door;
    private final Fallbacks fallbacks;
    private final MediaStore media;
    private final Path scratch;

    /** @param scratch where folders for samples and results are made */
    public VoiceCloner(Casting casting, Door door, Fallbacks fallbacks, MediaStore media, Path scratch) {
        this.casting = casting;
        this.door = door;
        this.fallbacks = fallbacks;
        this.media = media;
        this.scratch = scratch;
    }

    /**
     * @param consent the recording in which the speaker agrees
     * @param samples sounds of the voice
     */
    public record Wish(String name, String speaker, Language language, MediaKey consent, List<MediaKey> samples) {
        public Wish {
            samples = List.copyOf(samples);
        }
    }

    /** @param voice as it is asked for from then on, for example {@code elevenlabs/abc} */
    public record Cloned(String voice, String maker, String name) {}

    /** What is kept beside the user's media: whose voice it is, and where he agreed. */
    private record Deed(String voice, String maker, String name, String speaker, String consent, UUID take) {}

    /** @return empty when nobody who clones voices is configured */
    public Optional<Cloned> make(UUID user, Wish wish) {
        List<Casting.Part<CloneRequest>> parts = casting.parts(user, MakerChoice.USUAL, Capability.VOICE_CLONE);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        Purchases purchases =
                new Purchases(door, new Customer(user, Optional.empty(), Optional.empty(), true), fallbacks, scratch);
        Path folder = folder();
        try {
            List<InputFile> samples = new ArrayList<>();
            for (MediaKey sample : wish.samples()) {
                Path file = folder.resolve(
                        "sample-" + samples.size() + "." + sample.type().ending());
                media.download(sample, file);
                samples.add(packed(file));
            }
            CloneRequest request = new CloneRequest(
                    wish.name(), wish.language(), samples, wish.consent().path());
            return purchases.first(parts, part -> request, "voice of " + wish.speaker(), (bought, place) -> {
                String id = Optional.ofNullable(bought.receipt().facts().get("voice_id"))
                        .orElseThrow(() -> StudioException.failed(
                                "clone-without-voice", "The service named no voice.", "Look at your account there."));
                String maker = parts.getFirst().service().maker().provider();
                Cloned cloned = new Cloned(maker + "/" + id, maker, wish.name());
                Path deed = place.resolve("deed.json");
                MediaKey consent = kept(user, wish.consent(), bought.take(), place);
                Json.write(
                        deed,
                        new Deed(cloned.voice(), maker, wish.name(), wish.speaker(), consent.path(), bought.take()));
                media.put(MediaKey.voiceClone(user, bought.take() + DEED), deed);
                return cloned;
            });
        } finally {
            remove(folder);
        }
    }

    /** Known by the recording itself: other packing is not another sample. */
    private static InputFile packed(Path sound) {
        Path flac = sound.resolveSibling(sound.getFileName() + ".flac");
        VoiceSample.pack(sound, flac);
        return new InputFile(flac, "audio/flac", InputFile.of(sound, "").digest());
    }

    /** Beside the voice, for as long as that is there: who uploaded the recording may delete it. */
    private MediaKey kept(UUID user, MediaKey consent, UUID take, Path place) {
        Path copy = place.resolve("consent." + consent.type().ending());
        media.download(consent, copy);
        MediaKey key =
                MediaKey.voiceClone(user, take + "-consent." + consent.type().ending());
        media.put(key, copy);
        return key;
    }

    /** The voices a user had made. */
    public List<Cloned> list(UUID user) {
        List<Cloned> voices = new ArrayList<>();
        Path folder = folder();
        try {
            media.each(MediaFolder.voiceClones(user), file -> {
                if (file.key().name().endsWith(DEED)) {
                    Path copy = folder.resolve("deed.json");
                    media.download(file.key(), copy);
                    Deed deed = Json.read(copy, Deed.class);
                    voices.add(new Cloned(deed.voice(), deed.maker(), deed.name()));
                }
            });
        } finally {
            remove(folder);
        }
        return voices;
    }

    private Path folder() {
        try {
            Files.createDirectories(scratch);
            return Files.createTempDirectory(scratch, "clone");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder) {
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
