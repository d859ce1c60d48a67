package com.iafactory.studio.production.sound;

import com.iafactory.studio.media.IdSource;
import com.iafactory.studio.queue.Queues;
import com.iafactory.studio.storage.Leavings;
import com.iafactory.studio.storage.MediaStore;
import com.iafactory.studio.storage.StudioHome;
import com.iafactory.studio.take.MusicGenerator;
import com.iafactory.studio.take.SpeechSynthesizer;
import com.iafactory.studio.take.VoiceCatalogue;
import java.nio.file.Path;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Sounds and the job that makes them. */
@Configuration(proxyBeanMethods = false)
public class SoundConfiguration {
    @Bean
    SoundMakers soundMakers(
            ObjectProvider<SpeechSynthesizer> voice,
            ObjectProvider<VoiceCatalogue> voices,
            ObjectProvider<MusicGenerator> music) {
        return new SoundMakers(voice::getObject, voices::getObject, music::getObject);
    }

    @Bean
    Sounds sounds(JdbcClient jdbc, Queues queues) {
        return new Sounds(jdbc, queues);
    }

    @Bean
    SoundStudio soundStudio(TransactionOperations transactions, IdSource ids, Sounds sounds, SoundMakers makers) {
        return new SoundStudio(transactions, ids, sounds, makers);
    }

    @Bean
    SoundJob soundJob(Environment environment, Sounds sounds, SoundMakers makers, MediaStore media) {
        Path home = StudioHome.named(environment.getProperty("studio.home", ""));
        return new SoundJob(sounds, makers, media, Leavings.scratch(home));
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
