package com.iafactory.studio.production.bought;

import com.iafactory.studio.language.Localizer;
import com.iafactory.studio.language.ModelThumbnails;
import com.iafactory.studio.language.ModelTranslator;
import com.iafactory.studio.language.ModelWriter;
import com.iafactory.studio.language.PromptSoftener;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.production.Makers;
import com.iafactory.studio.production.MakersFor;
import com.iafactory.studio.production.Order;
import com.iafactory.studio.production.Stage;
import com.iafactory.studio.script.ScriptWriter;
import com.iafactory.studio.storyboard.Storyboarder;
import com.iafactory.studio.take.Capability;
import com.iafactory.studio.take.Casting;
import com.iafactory.studio.take.ClipRequest;
import com.iafactory.studio.take.ClonedVoices;
import com.iafactory.studio.take.Customer;
import com.iafactory.studio.take.Door;
import com.iafactory.studio.take.Fallbacks;
import com.iafactory.studio.take.FootageFinder;
import com.iafactory.studio.take.LanguageModel;
import com.iafactory.studio.take.LeftMaker;
import com.iafactory.studio.take.MakerChoice;
import com.iafactory.studio.take.MusicGenerator;
import com.iafactory.studio.take.MusicTakeRequest;
import com.iafactory.studio.take.PictureRequest;
import com.iafactory.studio.take.SceneMaker;
import com.iafactory.studio.take.SoundEffectGenerator;
import com.iafactory.studio.take.SoundEffectRequest;
import com.iafactory.studio.take.SpeechRequest;
import com.iafactory.studio.take.SpeechShaping;
import com.iafactory.studio.take.SpeechSynthesizer;
import com.iafactory.studio.take.StockLibrary;
import com.iafactory.studio.take.TakeRequest;
import com.iafactory.studio.take.TextRequest;
import com.iafactory.studio.upload.ForeignMedia;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The makers of a production: services where the order or the configuration names some, the studio's own engines for the rest. */
public final class BoughtMakers implements MakersFor {
    private final Makers own;
    private final Casting casting;
    private final Door door;
    private final Fallbacks fallbacks;
    private final ForeignMedia media;
    private final Optional<OwnFootage> uploaded;
    private final SpeechShaping shaping;
    private final ClonedVoices cloned;
    private final Clock clock;
    private final Path scratch;

    /**
     * @param uploaded what users brought, where there are uploads
     * @param scratch where folders for results are made
     */
    public BoughtMakers(
            Makers own,
            Casting casting,
            Door door,
            Fallbacks fallbacks,
            ForeignMedia media,
            Optional<OwnFootage> uploaded,
            SpeechShaping shaping,
            ClonedVoices cloned,
            Clock clock,
            Path scratch) {
        this.cloned = cloned;
        this.clock = clock;
        this.own = own;
        this.casting = casting;
        this.door = door;
        this.fallbacks = fallbacks;
        this.media = media;
        this.uploaded = uploaded;
        this.shaping = shaping;
        this.scratch = scratch;
    }

    /** The studio's own where nobody else is ever asked: they answer to the names that services share, too. */
    public static Makers without(Makers own) {
        return new Makers(
                own.writer(),
                own.storyboarder(),
                new OwnVoice(own.voice()),
                (language, name) -> own.paces().of(language, VoiceNames.own(name)),
                own.music(),
                own.illustrator(),
                own.captions(),
                own.footage(),
                own.scenes(),
                own.translator(),
                own.localizer(),
                own.finder(),
                own.thumbnails(),
                own.marketing(),
                own.outside(),
                own.remarks());
    }

    @Override
    public Makers of(Order order, Customer customer) {
        Purchases purchases = purchases(customer);
        Set<Stage> outside = EnumSet.noneOf(Stage.class);
        SpeechSynthesizer voice = voice(customer, order.makers(), order.voice());
        if (voice instanceof BoughtVoice) {
            outside.add(Stage.VOICE);
        }
        MusicGenerator music = music(customer, order.makers());
        if (music instanceof BoughtMusic) {
            outside.add(Stage.MUSIC);
        }
        ScriptWriter writer = own.writer();
        List<Casting.Part<TextRequest>> models = casting.parts(customer.user(), order.makers(), Capability.TEXT);
        List<AskedModel> asked = AskedModel.of(models, purchases);
        if (!models.isEmpty()) {
            writer = writer(asked, customer);
            outside.add(Stage.SCRIPT);
            outside.add(Stage.SUBTITLES);
        }
        Optional<LanguageModel> model =
                models.isEmpty() ? Optional.empty() : Optional.of(new BoughtModel(models, purchases));
        if (model.isPresent()) {
            outside.add(Stage.GROWTH);
        }
        Optional<SceneMaker> scenes = scenes(order, customer, model, purchases);
        Optional<FootageFinder> finder = finder(order, customer);
        Storyboarder storyboarder = own.storyboarder();
        if (!models.isEmpty() && (scenes.isPresent() || finder.isPresent())) {
            storyboarder = new BoughtStoryboarder(asked, storyboarder, customer);
            outside.add(Stage.STORYBOARD);
        }
        return new Makers(
                writer,
                storyboarder,
                voice,
                // How fast voices of services speak nobody says beforehand.
                (language, name) -> own.paces().of(language, VoiceNames.own(name)),
                music,
                own.illustrator(),
                own.captions(),
                own.footage(),
                scenes,
                model.map(ModelTranslator::new),
                model.map(Localizer::new),
                finder,
                AskedModel.first(asked, customer, BoughtThumbnails.WORK)
                        .map(one -> new BoughtThumbnails(one, new ModelThumbnails(one.model()), customer.strict())),
                models.isEmpty() ? Optional.empty() : Optional.of(new BoughtMarketing(asked, customer)),
                outside,
                LeftMaker.remarks(customer.left()));
    }

    /** Who writes: the first model that is still asked, else the studio's own writer. */
    private ScriptWriter writer(List<AskedModel> models, Customer customer) {
        List<AskedModel> still = models.stream()
                .filter(one -> customer.asks(one.maker(), BoughtWriter.WORK))
                .toList();
        return still.stream()
                .findFirst()
                .<ScriptWriter>map(first -> new BoughtWriter(
                        first, new ModelWriter(first.model(), clock), still.size() == 1, customer.strict()))
                .orElseGet(own::writer);
    }

    /**
     * Who speaks: the first service that is still asked, else the studio's own engine.
     *
     * @throws com.iafactory.studio.media.StudioException code {@code voice-unknown} when the voice was made of a person for somebody else
     */
    public SpeechSynthesizer voice(Customer customer, MakerChoice choice, String voice) {
        VoiceNames.id(voice).ifPresent(named -> requireOwn(customer, voice, named));
        List<Casting.Part<SpeechRequest>> speakers =
                VoiceNames.isOwn(voice) ? List.of() : casting.parts(customer.user(), choice, Capability.SPEECH);
        return asked(speakers, customer)
                .<SpeechSynthesizer>map(part -> new BoughtVoice(part, purchases(customer), media, shaping))
                .orElseGet(() -> new OwnVoice(own.voice()));
    }

    private void requireOwn(Customer customer, String voice, VoiceNames.Named named) {
        if (cloned.isAnothers(customer.user(), named.provider(), named.id())) {
            throw StudioException.input(
                    "voice-unknown",
                    "There is no voice \"" + voice + "\".",
                    "GET /makers/" + named.provider() + "/voices lists those there are.");
        }
    }

    /** Who composes: the first service that is still asked, else the studio's own engine. */
    public MusicGenerator music(Customer customer, MakerChoice choice) {
        List<Casting.Part<MusicTakeRequest>> composers = casting.parts(customer.user(), choice, Capability.MUSIC);
        return asked(composers, customer)
                .<MusicGenerator>map(part -> new BoughtMusic(part, purchases(customer), media))
                .orElseGet(own::music);
    }

    /**
     * Who makes sounds: the first service that is still asked, else the studio's own engine.
     *
     * @param engine the studio's own; productions have no need of it
     */
    public SoundEffectGenerator effects(Customer customer, MakerChoice choice, SoundEffectGenerator engine) {
        List<Casting.Part<SoundEffectRequest>> makers = casting.parts(customer.user(), choice, Capability.SOUND_EFFECT);
        return asked(makers, customer)
                .<SoundEffectGenerator>map(part -> new BoughtEffects(part, purchases(customer), media))
                .orElse(engine);
    }

    private static <R extends TakeRequest> Optional<Casting.Part<R>> asked(
            List<Casting.Part<R>> parts, Customer customer) {
        return parts.stream()
                .filter(part -> customer.asks(part.service().maker()))
                .findFirst();
    }

    /** Whether the studio's own engine has to know a voice. */
    public static boolean isOwnVoice(String voice) {
        return VoiceNames.isOwn(voice) || voice.equals(VoiceNames.USUAL);
    }

    private Purchases purchases(Customer customer) {
        return new Purchases(door, customer, fallbacks, scratch);
    }

    private Optional<SceneMaker> scenes(
            Order order, Customer customer, Optional<LanguageModel> model, Purchases purchases) {
        List<Casting.Part<PictureRequest>> painters =
                casting.parts(customer.user(), order.makers(), Capability.PICTURE);
        List<Casting.Part<ClipRequest>> cameras = casting.parts(customer.user(), order.makers(), Capability.CLIP);
        return painters.isEmpty() && cameras.isEmpty()
                ? Optional.empty()
                : Optional.of(new BoughtScenes(painters, cameras, model.map(PromptSoftener::new), purchases, media));
    }

    private Optional<FootageFinder> finder(Order order, Customer customer) {
        List<StockLibrary> libraries =
                casting.stock(customer.user(), order.makers(), uploaded.map(footage -> footage.of(customer.user())));
        return libraries.isEmpty()
                ? Optional.empty()
                : Optional.of(new FoundFootage(libraries, customer, fallbacks, media, scratch));
    }
}
