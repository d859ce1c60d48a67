package com.iafactory.studio.production.bought;

import com.iafactory.studio.database.TestDatabase;
import com.iafactory.studio.engine.illustrator.PlateIllustrator;
import com.iafactory.studio.engine.music.SynthesizedMusic;
import com.iafactory.studio.engine.storyboarder.LayoutStoryboarder;
import com.iafactory.studio.engine.voice.EspeakVoice;
import com.iafactory.studio.engine.voice.RecordedSpeech;
import com.iafactory.studio.engine.writer.ExtractiveWriter;
import com.iafactory.studio.media.Format;
import com.iafactory.studio.media.IdSource;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.montage.caption.CaptionArtist;
import com.iafactory.studio.montage.type.TextSetter;
import com.iafactory.studio.montage.type.Typefaces;
import com.iafactory.studio.outbound.AllowedPlaces;
import com.iafactory.studio.outbound.Outbound;
import com.iafactory.studio.production.FootageStore;
import com.iafactory.studio.production.Makers;
import com.iafactory.studio.production.Order;
import com.iafactory.studio.production.Subtitles;
import com.iafactory.studio.provider.Providers;
import com.iafactory.studio.script.Examples;
import com.iafactory.studio.storage.FileMediaStore;
import com.iafactory.studio.storage.Folders;
import com.iafactory.studio.storage.MediaStore;
import com.iafactory.studio.take.Capability;
import com.iafactory.studio.take.Cashier;
import com.iafactory.studio.take.Casting;
import com.iafactory.studio.take.ClonedVoices;
import com.iafactory.studio.take.Customer;
import com.iafactory.studio.take.Door;
import com.iafactory.studio.take.Fallbacks;
import com.iafactory.studio.take.LanguageModel;
import com.iafactory.studio.take.MakerChoice;
import com.iafactory.studio.take.Provider;
import com.iafactory.studio.take.TakeBook;
import com.iafactory.studio.take.TimelessDoor;
import com.iafactory.studio.take.Vendors;
import com.iafactory.studio.upload.UploadedMedia;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The makers of productions put together as the service does it: a door, a database, the sandbox, and services as they are set up. */
public final class MakerStand implements AutoCloseable {
    static final UUID USER = new UUID(5, 6);

    private final TestDatabase database = TestDatabase.fresh();
    private final Outbound outbound = Outbound.open(AllowedPlaces.none());
    private final Path home;
    private final MediaStore media;
    private final IdSource ids = new IdSource(Clock.systemUTC(), new SecureRandom());
    private final Door door;
    private final Casting casting;
    private final BoughtMakers makers;
    private final OwnFootage own;

    /** The engines, which take a while to wake. */
    private static final class Own {
        private static final Typefaces FACES = Typefaces.find();
        private static final Makers MAKERS = new Makers(
                new ExtractiveWriter(Examples.NOON),
                new LayoutStoryboarder(),
                new EspeakVoice(),
                (language, name) -> Examples.PACE,
                new SynthesizedMusic(),
                new PlateIllustrator(FACES),
                new CaptionArtist(new TextSetter(FACES)),
                FootageStore.NONE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                List.of());
    }

    private MakerStand(Map<String, String> variables) {
        try {
            home = Files.createTempDirectory("studio-makers");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        media = FileMediaStore.open(home.resolve("media"), Clock.systemUTC());
        door = TimelessDoor.open(new Door.Ground(
                database.jdbc(),
                database.transactions(),
                media,
                home.resolve("takes"),
                ids,
                Clock.systemUTC(),
                Cashier.FREE,
                (provider, amount, currency) -> {},
                Duration.ofSeconds(20)));
        List<Provider> providers = new ArrayList<>(Providers.all());
        providers.add(new FakeProvider());
        own = new OwnFootage(uploads().rows(), media);
        casting = new Casting(
                new Vendors(providers, name -> variables.getOrDefault(name, ""), Optional.empty(), outbound),
                Clock.systemUTC());
        makers = new BoughtMakers(
                Own.MAKERS,
                casting,
                door,
                new Fallbacks(database.jdbc()),
                UploadedMedia.foreign(),
                Optional.of(own),
                new RecordedSpeech(),
                new ClonedVoices(database.jdbc()),
                Examples.NOON,
                home.resolve("scratch"));
    }

    /** @param variables of the environment, names and values in turn; those of the fake are there */
    public static MakerStand of(String... variables) {
        Map<String, String> all = new HashMap<>(Map.of("FAKE_API_KEY", "any"));
        for (int i = 0; i < variables.length; i += 2) {
            all.put(variables[i], variables[i + 1]);
        }
        return new MakerStand(all);
    }

    /** Who makes what, of one maker for one part. */
    public static MakerChoice only(String part, String maker) {
        return MakerChoice.read(Map.of(part, List.of(maker)), false);
    }

    BoughtMakers makers() {
        return makers;
    }

    /** All makers of an order. */
    public Makers makers(MakerChoice choice) {
        return makers.of(
                new Order(
                        Examples.brief(Language.FR, 60, 0),
                        Set.of(Format.YOUTUBE),
                        Optional.empty(),
                        "default",
                        Optional.empty(),
                        choice,
                        Subtitles.NONE),
                Customer.of(USER));
    }

    /** The model behind all words. */
    LanguageModel model(String maker) {
        return new BoughtModel(
                casting.parts(USER, only("writer", maker), Capability.TEXT),
                new Purchases(door, Customer.of(USER), new Fallbacks(database.jdbc()), home.resolve("scratch")));
    }

    TakeBook book() {
        return new TakeBook(database.jdbc());
    }

    VoiceCloner cloner() {
        return new VoiceCloner(casting, door, new Fallbacks(database.jdbc()), media, home.resolve("scratch"));
    }

    UploadedMedia uploads() {
        return new UploadedMedia(database.jdbc(), media, ids);
    }

    OwnFootage own() {
        return own;
    }

    MediaStore media() {
        return media;
    }

    /** How many takes were sent, whatever came of them. */
    int sent() {
        return database.jdbc()
                .sql("SELECT count(*) FROM take WHERE sent_at IS NOT NULL")
                .query(Integer.class)
                .single();
    }

    @Override
    public void close() {
        door.close();
        outbound.close();
        database.close();
        try {
            Folders.delete(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
