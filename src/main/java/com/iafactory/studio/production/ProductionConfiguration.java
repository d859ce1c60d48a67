package com.iafactory.studio.production;

import com.iafactory.studio.montage.Illustrator;
import com.iafactory.studio.montage.caption.CaptionArtist;
import com.iafactory.studio.montage.type.TextSetter;
import com.iafactory.studio.montage.type.Typefaces;
import com.iafactory.studio.production.film.FilmWorkshop;
import com.iafactory.studio.production.film.LocalProducer;
import com.iafactory.studio.production.project.LazyWorkshop;
import com.iafactory.studio.production.project.Workshop;
import com.iafactory.studio.script.Paces;
import com.iafactory.studio.script.ScriptWriter;
import com.iafactory.studio.storage.StudioHome;
import com.iafactory.studio.storyboard.Storyboarder;
import com.iafactory.studio.take.MusicGenerator;
import com.iafactory.studio.take.SpeechSynthesizer;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
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
                footage.getIfAvailable(() -> FootageStore.NONE));
    }

    /** What the service makes films by. */
    @Bean
    Workshop workshop(ObjectProvider<Makers> makers, ObjectProvider<Typefaces> typefaces, Clock clock) {
        return new LazyWorkshop(SingletonSupplier.of(
                () -> new FilmWorkshop(makers.getObject(), new TextSetter(typefaces.getObject()), clock)));
    }

    /** As many pieces side by side as there are cores. */
    @Bean
    @Lazy
    Producer producer(Makers makers, Typefaces typefaces, Clock clock) {
        return new LocalProducer(
                makers,
                new TextSetter(typefaces),
                StudioHome.current(),
                clock,
                Runtime.getRuntime().availableProcessors());
    }
}
