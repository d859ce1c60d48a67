package com.iafactory.studio.provider;

import com.iafactory.studio.media.IdSource;
import com.iafactory.studio.outbound.Outbound;
import com.iafactory.studio.publish.Publishers;
import com.iafactory.studio.secret.SecretBox;
import com.iafactory.studio.storage.MediaStore;
import com.iafactory.studio.storage.StudioHome;
import com.iafactory.studio.take.Cashier;
import com.iafactory.studio.take.Casting;
import com.iafactory.studio.take.ClonedVoices;
import com.iafactory.studio.take.Door;
import com.iafactory.studio.take.ExternalCosts;
import com.iafactory.studio.take.Fallbacks;
import com.iafactory.studio.take.LeftJobs;
import com.iafactory.studio.take.MakerDesk;
import com.iafactory.studio.take.ProviderKeys;
import com.iafactory.studio.take.TakeConfiguration;
import com.iafactory.studio.take.Vendors;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The vendors, their keys, and the door to what they charge for. */
@Configuration(proxyBeanMethods = false)
@Import(TakeConfiguration.class)
public class ProviderConfiguration {
    /** Longer than that a take is given back to the queue, which keeps its place. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Bean
    ProviderKeys providerKeys(JdbcClient jdbc, SecretBox box) {
        return new ProviderKeys(jdbc, box);
    }

    @Bean
    Vendors vendors(Environment environment, ProviderKeys keys, Outbound outbound) {
        return new Vendors(Providers.all(), name -> environment.getProperty(name, ""), Optional.of(keys), outbound);
    }

    @Bean
    ClonedVoices clonedVoices(JdbcClient jdbc) {
        return new ClonedVoices(jdbc);
    }

    @Bean
    MakerDesk makerDesk(Vendors vendors, ProviderKeys keys, ClonedVoices cloned) {
        return new MakerDesk(vendors, keys, cloned);
    }

    @Bean
    Publishers publishers(Environment environment, Outbound outbound, Clock clock) {
        Map<String, String> variables = new HashMap<>();
        Platforms.VARIABLES.forEach(name -> variables.put(name, environment.getProperty(name, "")));
        return new Publishers(Platforms.of(variables, outbound, clock));
    }

    @Bean
    Casting casting(Vendors vendors, Clock clock) {
        return new Casting(vendors, clock);
    }

    @Bean
    Fallbacks fallbacks(JdbcClient jdbc) {
        return new Fallbacks(jdbc);
    }

    @Bean(destroyMethod = "close")
    Door door(
            Environment environment,
            JdbcClient jdbc,
            TransactionOperations transactions,
            MediaStore media,
            IdSource ids,
            Clock clock,
            ObjectProvider<Cashier> cashier,
            ObjectProvider<ExternalCosts> costs) {
        Door door = Door.open(new Door.Ground(
                jdbc,
                transactions,
                media,
                StudioHome.named(environment.getProperty("studio.home", "")).resolve("takes"),
                ids,
                clock,
                cashier.getIfAvailable(() -> Cashier.FREE),
                costs.getIfAvailable(() -> (provider, amount, currency) -> {}),
                PATIENCE));
        // What an earlier process of this machine received and did not live to record.
        Thread.ofVirtual().name("takes-recovery").start(door::recover);
        return door;
    }

    @Bean(destroyMethod = "close")
    LeftJobs leftJobs(Door door, Vendors vendors) {
        return LeftJobs.looking(door, vendors);
    }
}
