package com.iafactory.studio.production.bought;

import com.iafactory.studio.provider.standin.Pictures;
import com.iafactory.studio.provider.standin.PlausibleScribe;
import com.iafactory.studio.provider.standin.Scribe;
import com.iafactory.studio.provider.standin.Sounds;
import com.iafactory.studio.take.Access;
import com.iafactory.studio.take.Capability;
import com.iafactory.studio.take.ClipRequest;
import com.iafactory.studio.take.CloneRequest;
import com.iafactory.studio.take.Maker;
import com.iafactory.studio.take.Money;
import com.iafactory.studio.take.MusicTakeRequest;
import com.iafactory.studio.take.PictureRequest;
import com.iafactory.studio.take.Provider;
import com.iafactory.studio.take.Receipt;
import com.iafactory.studio.take.Service;
import com.iafactory.studio.take.ServiceRefusal;
import com.iafactory.studio.take.SoundEffectRequest;
import com.iafactory.studio.take.SpeechRequest;
import com.iafactory.studio.take.Step;
import com.iafactory.studio.take.TakeRequest;
import com.iafactory.studio.take.TextRequest;
import com.iafactory.studio.web.PlainFootage;
import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** A vendor in this process, who makes everything at once and no two things alike; words come without times. */
final class FakeProvider implements Provider {
    static final String NAME = "fake";
    static final String NOBODY = "nobody";
    /** The rules forbid what is asked for next, whoever asks. */
    static final AtomicBoolean FORBIDS = new AtomicBoolean();

    private static final int RATE = 24_000;
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final int MOST_LETTERS = 1000;
    private static final int MOST_SAMPLES = 3;

    private final AtomicInteger made = new AtomicInteger();

    private record Fake<R extends TakeRequest>(
            Maker maker,
            String file,
            Predicate<R> makes,
            Function<R, byte[]> bytes,
            Supplier<Map<String, String>> facts)
            implements Service<R> {
        Fake(Maker maker, String file, Predicate<R> makes, Function<R, byte[]> bytes) {
            this(maker, file, makes, bytes, Map::of);
        }

        @Override
        public Optional<String> cannot(R request) {
            return makes.test(request) ? Optional.empty() : Optional.of("that is too much for it");
        }

        @Override
        public Optional<Money> price(R request) {
            return Optional.of(Money.dollars("0.01"));
        }

        @Override
        public Step begin(R request, Access access, Path folder) {
            if (FORBIDS.getAndSet(false)) {
                throw new ServiceRefusal(NAME, ServiceRefusal.Reason.MODERATION, "as it was told to");
            }
            try {
                Files.write(folder.resolve(file), bytes.apply(request));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new Step.Made(new Receipt(file, maker.model(), price(request), facts.get()));
        }
    }

    private static Maker maker(Capability capability) {
        return new Maker(NAME, capability, capability.code(), "1");
    }

    @Override
    public List<Service<?>> services(Map<String, String> settings) {
        return List.of(
                new Fake<SpeechRequest>(
                        maker(Capability.SPEECH),
                        "speech.wav",
                        line -> line.text().length() <= MOST_LETTERS,
                        FakeProvider::speech),
                new Fake<MusicTakeRequest>(
                        maker(Capability.MUSIC),
                        "music.wav",
                        bed -> bed.music().duration().compareTo(LONGEST) <= 0,
                        bed -> Sounds.wav(
                                Sounds.music(bed.music().duration().plusSeconds(1), RATE, made.incrementAndGet()),
                                RATE)),
                new Fake<SoundEffectRequest>(
                        maker(Capability.SOUND_EFFECT),
                        "effect.wav",
                        effect -> effect.length().compareTo(LONGEST) <= 0,
                        effect -> Sounds.wav(Sounds.music(effect.length(), RATE, made.incrementAndGet()), RATE)),
                new Fake<CloneRequest>(
                        maker(Capability.VOICE_CLONE),
                        "voice.json",
                        clone -> clone.samples().size() <= MOST_SAMPLES,
                        clone -> "{}".getBytes(StandardCharsets.UTF_8),
                        () -> Map.of("voice_id", "voice" + made.incrementAndGet())),
                new Fake<PictureRequest>(
                        maker(Capability.PICTURE),
                        "picture.png",
                        picture -> true,
                        picture -> Pictures.png(
                                picture.prompt() + made.incrementAndGet(), picture.width(), picture.height())),
                new Fake<ClipRequest>(
                        maker(Capability.CLIP),
                        "clip.mp4",
                        clip -> clip.length().compareTo(LONGEST) <= 0,
                        clip -> PlainFootage.shortClip(new Color(40, 60, 40 + made.incrementAndGet()))),
                new Fake<TextRequest>(
                        maker(Capability.TEXT),
                        "text.json",
                        text -> true,
                        text -> new PlausibleScribe()
                                .answer(new Scribe.Asked(NAME, text.system(), text.user(), text.schema()))
                                .getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] speech(SpeechRequest line) {
        if (line.voice().equals(NOBODY)) {
            throw new ServiceRefusal(NAME, ServiceRefusal.Reason.VOICE, "it has no such voice");
        }
        return Sounds.wav(Sounds.speech(line.text(), RATE, line.voice()), RATE);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "A fake";
    }

    @Override
    public String usualBase() {
        return "https://fake.example";
    }

    @Override
    public Map<String, String> usualSettings() {
        return Map.of();
    }

    @Override
    public Pace usualPace() {
        return new Pace(100, 10_000);
    }

    @Override
    public String test(Access access) {
        return "it is there";
    }
}
