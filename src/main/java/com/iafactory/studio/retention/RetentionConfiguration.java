package com.iafactory.studio.retention;

import com.iafactory.studio.queue.Queues;
import com.iafactory.studio.storage.MediaStore;
import com.iafactory.studio.storage.StudioHome;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Garbage collection, every night unless {@code STUDIO_GC=off}. Rooms hand in what they own as beans. */
@Configuration(proxyBeanMethods = false)
public class RetentionConfiguration {
    @Bean
    RetentionSettings retentionSettings(Environment environment) {
        return RetentionSettings.of(name -> environment.getProperty(name, ""));
    }

    @Bean
    GarbageCollection garbageCollection(
            DataSource source,
            MediaStore media,
            ObjectProvider<MediaOwner> owners,
            ObjectProvider<Upkeep> upkeep,
            Clock clock) {
        return new GarbageCollection(
                source,
                media,
                owners.orderedStream().toList(),
                upkeep.orderedStream().toList(),
                clock);
    }

    @Bean
    LocalSweep localSweep(Environment environment, Clock clock) {
        return new LocalSweep(StudioHome.named(environment.getProperty("studio.home", "")), clock);
    }

    @Bean
    LocalKeeping localKeeping(LocalSweep sweep, RetentionSettings settings) {
        return new LocalKeeping(sweep, settings);
    }

    @Bean
    GcJob gcJob(GarbageCollection collection, RetentionSettings settings, Clock clock) {
        return new GcJob(collection, settings, clock);
    }

    @Bean
    SmartInitializingSingleton gcStarts(Queues queues, GcJob job, RetentionSettings settings) {
        return () -> {
            if (settings.nightly()) {
                queues.put(job.job());
            }
        };
    }
}
