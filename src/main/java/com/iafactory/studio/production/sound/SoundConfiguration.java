package com.iafactory.studio.production.sound;

import com.iafactory.studio.media.IdSource;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.production.bought.BoughtMakers;
import com.iafactory.studio.production.bought.VoiceCloner;
import com.iafactory.studio.production.project.Till;
import com.iafactory.studio.queue.QueueName;
import com.iafactory.studio.queue.Queues;
import com.iafactory.studio.storage.Leavings;
import com.iafactory.studio.storage.MediaStore;
import com.iafactory.studio.storage.StudioHome;
import com.iafactory.studio.take.Casting;
import com.iafactory.studio.take.Customer;
import com.iafactory.studio.take.Door;
import com.iafactory.studio.take.Fallbacks;
import com.iafactory.studio.take.MakerChoice;
import com.iafactory.studio.take.MusicGenerator;
import com.iafactory.studio.take.SoundEffectGenerator;
import com.iafactory.studio.take.SpeechSynthesizer;
import com.iafactory.studio.take.TakeBook;
import com.iafactory.studio.take.VoiceCatalogue;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Sounds and the job that makes them. */
@Configuration(proxyBeanMethods = false)
public class SoundConfiguration {
    /** Services first where a key is there, the studio's own engines last; each is set up when it is first asked for. */
    @Bean
    SoundMakers soundMakers(
            ObjectProvider<VoiceCatalogue> voices,
            ObjectProvider<SoundEffectGenerator> effects,
            ObjectProvider<BoughtMakers> makers,
            ObjectProvider<Casting> casting) {
        return new SoundMakers() {
            @Override
            public SpeechSynthesizer voice(Customer customer, String voice) {
                return makers.getObject().voice(customer, MakerChoice.USUAL, voice);
            }

            @Override
            public MusicGenerator music(Customer customer) {
                return makers.getObject().music(customer, MakerChoice.USUAL);
            }

            @Override
            public SoundEffectGenerator effects(Customer customer) {
                return makers.getObject().effects(customer, MakerChoice.USUAL, effects.getObject());
            }

            @Override
            public boolean outside(Customer customer, SoundWish wish) {
                return !wish.unasked().contains(wish.capability())
                        && casting.getObject().asksServices(customer.user(), MakerChoice.USUAL, wish.capability());
            }

            @Override
            public VoiceCatalogue voices() {
                return voices.getObject();
            }

            @Override
            public void requireVoice(UUID user, String voice, Language language) {
                if (BoughtMakers.isOwnVoice(voice)) {
                    voices().requireVoice(voice, language);
                }
            }
        };
    }

    @Bean
    VoiceCloner voiceCloner(
            Environment environment, Casting casting, Door door, Fallbacks fallbacks, MediaStore media) {
        Path home = StudioHome.named(environment.getProperty("studio.home", ""));
        return new VoiceCloner(casting, door, fallbacks, media, Leavings.scratch(home));
    }

    @Bean
    Sounds sounds(JdbcClient jdbc, Queues queues) {
        return new Sounds(jdbc, queues);
    }

    @Bean
    SoundStudio soundStudio(
            TransactionOperations transactions,
            IdSource ids,
            Sounds sounds,
            SoundMakers makers,
            Till till,
            TakeBook takes) {
        return new SoundStudio(transactions, ids, sounds, makers, till, takes);
    }

    @Bean
    SoundJob soundJob(
            Environment environment,
            TransactionOperations transactions,
            Sounds sounds,
            SoundMakers makers,
            Till till,
            MediaStore media) {
        return soundJob(QueueName.MEDIA, environment, transactions, sounds, makers, till, media);
    }

    @Bean
    SoundJob boughtSoundJob(
            Environment environment,
            TransactionOperations transactions,
            Sounds sounds,
            SoundMakers makers,
            Till till,
            MediaStore media) {
        return soundJob(QueueName.TAKES, environment, transactions, sounds, makers, till, media);
    }

    private static SoundJob soundJob(
            QueueName queue,
            Environment environment,
            TransactionOperations transactions,
            Sounds sounds,
            SoundMakers makers,
            Till till,
            MediaStore media) {
        Path home = StudioHome.named(environment.getProperty("studio.home", ""));
        return new SoundJob(queue, transactions, sounds, makers, till, media, Leavings.scratch(home));
    }

    @Bean
    SoundMedia soundMedia(JdbcClient jdbc, TransactionOperations transactions, Sounds sounds) {
        return new SoundMedia(jdbc, transactions, sounds);
    }

    @Bean
    SoundRemovalJob soundRemovalJob(SoundMedia sounds, MediaStore media) {
        return new SoundRemovalJob(sounds, media);
    }
}
