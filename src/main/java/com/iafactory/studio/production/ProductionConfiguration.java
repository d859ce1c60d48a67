package com.iafactory.studio.production;

import com.iafactory.studio.montage.Illustrator;
import com.iafactory.studio.montage.caption.CaptionArtist;
import com.iafactory.studio.montage.type.TextSetter;
import com.iafactory.studio.montage.type.Typefaces;
import com.iafactory.studio.production.bought.BoughtMakers;
import com.iafactory.studio.production.bought.OwnFootage;
import com.iafactory.studio.production.film.FilmWorkshop;
import com.iafactory.studio.production.film.LocalProducer;
import com.iafactory.studio.production.project.LazyWorkshop;
import com.iafactory.studio.production.project.TakeCharges;
import com.iafactory.studio.production.project.Till;
import com.iafactory.studio.production.project.Workshop;
import com.iafactory.studio.script.Paces;
import com.iafactory.studio.script.ScriptWriter;
import com.iafactory.studio.storage.Leavings;
import com.iafactory.studio.storage.MediaStore;
import com.iafactory.studio.storage.StudioHome;
import com.iafactory.studio.storyboard.Storyboarder;
import com.iafactory.studio.take.Capability;
import com.iafactory.studio.take.Cashier;
import com.iafactory.studio.take.Casting;
import com.iafactory.studio.take.ClonedVoices;
import com.iafactory.studio.take.Door;
import com.iafactory.studio.take.Fallbacks;
import com.iafactory.studio.take.MakerChoice;
import com.iafactory.studio.take.MusicGenerator;
import com.iafactory.studio.take.SpeechShaping;
import com.iafactory.studio.take.SpeechSynthesizer;
import com.iafactory.studio.upload.ForeignMedia;
import com.iafactory.studio.upload.Uploads;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.function.SingletonSupplier;

/** Puts a producer together from whatever makers there are. */
@Configuration(proxyBeanMethods = false)
public class ProductionConfiguration {
    @Bean
    @Lazy
    Makers makers(
            ScriptWriter writer,
            Storyboarder storyboarder,
            SpeechSynthesizer voice,
            Paces paces,
            MusicGenerator music,
            Illustrator illustrator,
            Typefaces typefaces,
            ObjectProvider<FootageStore> footage) {
        CaptionArtist captions = new CaptionArtist(new TextSetter(typefaces));
        return new Makers(
                writer,
                storyboarder,
                voice,
                paces,
                music,
                illustrator,
                captions,
                footage.getIfAvailable(() -> FootageStore.NONE),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                List.of());
    }

    /** What the service makes films by. */
    @Bean
    Workshop workshop(
            ApplicationContext context,
            ObjectProvider<Makers> makers,
            ObjectProvider<Typefaces> typefaces,
            ObjectProvider<Casting> casting,
            Clock clock) {
        return new LazyWorkshop(
                SingletonSupplier.of(() -> new FilmWorkshop(
                        makersFor(context, makers.getObject()), new TextSetter(typefaces.getObject()), clock)),
                (customer, wishes) -> casting.stream()
                        .anyMatch(cast -> cast.asksServices(
                                customer.user(), wishes.makers().orElse(MakerChoice.USUAL), Capability.TEXT)));
    }

    /** Services first, the studio's own engines last; only where there is a door to services. */
    @Bean
    @Lazy
    BoughtMakers boughtMakers(
            Environment environment,
            Makers makers,
            SpeechShaping shaping,
            Clock clock,
            Casting casting,
            Door door,
            Fallbacks fallbacks,
            ForeignMedia media,
            ObjectProvider<Uploads> uploads,
            MediaStore store,
            ClonedVoices cloned) {
        return new BoughtMakers(
                makers,
                casting,
                door,
                fallbacks,
                media,
                uploads.stream().findAny().map(rows -> new OwnFootage(rows, store)),
                shaping,
                cloned,
                clock,
                Leavings.scratch(StudioHome.named(environment.getProperty("studio.home", ""))));
    }

    /** Without a door everything is made here. */
    private static MakersFor makersFor(ApplicationContext context, Makers makers) {
        return context.getBeanProvider(Door.class).stream().findAny().isPresent()
                ? context.getBean(BoughtMakers.class)
                : MakersFor.everybody(BoughtMakers.without(makers));
    }

    /** Takes are charged where productions are paid. */
    @Bean
    @Lazy
    Cashier takeCashier(JdbcClient jdbc, Till till) {
        return new TakeCharges(jdbc, till);
    }

    /** As many pieces side by side as there are cores. */
    @Bean
    @Lazy
    Producer producer(ApplicationContext context, Makers makers, Typefaces typefaces, Clock clock) {
        return new LocalProducer(
                makers,
                makersFor(context, makers),
                new TextSetter(typefaces),
                StudioHome.current(),
                clock,
                Runtime.getRuntime().availableProcessors());
    }
}
