package com.iafactory.studio.production.bought;

import com.iafactory.studio.language.ModelWriter;
import com.iafactory.studio.production.Makers;
import com.iafactory.studio.production.MakersFor;
import com.iafactory.studio.production.Order;
import com.iafactory.studio.production.Stage;
import com.iafactory.studio.script.ScriptWriter;
import com.iafactory.studio.take.Capability;
import com.iafactory.studio.take.Casting;
import com.iafactory.studio.take.Customer;
import com.iafactory.studio.take.Door;
import com.iafactory.studio.take.Fallbacks;
import com.iafactory.studio.take.MusicGenerator;
import com.iafactory.studio.take.MusicTakeRequest;
import com.iafactory.studio.take.SpeechRequest;
import com.iafactory.studio.take.SpeechShaping;
import com.iafactory.studio.take.SpeechSynthesizer;
import com.iafactory.studio.take.TextRequest;
import com.iafactory.studio.upload.ForeignMedia;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The makers of a production: services where the order or the configuration names some, the studio's own engines for the rest. */
public final class BoughtMakers implements MakersFor {
    private final Makers own;
    private final Casting casting;
    private final Door door;
    private final Fallbacks fallbacks;
    private final ForeignMedia media;
    private final SpeechShaping shaping;
    private final Clock clock;
    private final Path scratch;

    /** @param scratch where folders for results are made */
    public BoughtMakers(
            Makers own,
            Casting casting,
            Door door,
            Fallbacks fallbacks,
            ForeignMedia media,
            SpeechShaping shaping,
            Clock clock,
            Path scratch) {
        this.clock = clock;
        this.own = own;
        this.casting = casting;
        this.door = door;
        this.fallbacks = fallbacks;
        this.media = media;
        this.shaping = shaping;
        this.scratch = scratch;
    }

    @Override
    public Makers of(Order order, Customer customer) {
        Purchases purchases = new Purchases(door, customer, fallbacks, scratch);
        Set<Stage> outside = EnumSet.noneOf(Stage.class);
        SpeechSynthesizer voice = own.voice();
        List<Casting.Part<SpeechRequest>> speakers = VoiceNames.isOwn(order.voice())
                ? List.of()
                : casting.parts(customer.user(), order.makers(), Capability.SPEECH);
        if (!speakers.isEmpty()) {
            voice = new BoughtVoice(speakers, voice, purchases, media, shaping);
            outside.add(Stage.VOICE);
        }
        MusicGenerator music = own.music();
        List<Casting.Part<MusicTakeRequest>> composers =
                casting.parts(customer.user(), order.makers(), Capability.MUSIC);
        if (!composers.isEmpty()) {
            music = new BoughtMusic(composers, music, purchases, media);
            outside.add(Stage.MUSIC);
        }
        ScriptWriter writer = own.writer();
        List<Casting.Part<TextRequest>> models = casting.parts(customer.user(), order.makers(), Capability.TEXT);
        if (!models.isEmpty()) {
            writer = new BoughtWriter(
                    new ModelWriter(new BoughtModel(models, purchases), clock), writer, customer.strict());
            outside.add(Stage.SCRIPT);
        }
        return new Makers(
                writer,
                own.storyboarder(),
                voice,
                own.paces(),
                music,
                own.illustrator(),
                own.captions(),
                own.footage(),
                outside);
    }
}
