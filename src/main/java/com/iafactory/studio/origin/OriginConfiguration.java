package com.iafactory.studio.origin;

import com.iafactory.studio.media.IdSource;
import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The system's clock, its randomness and the ids made of both. Imported by every configuration that needs one of them. */
@Configuration(proxyBeanMethods = false)
public class OriginConfiguration {
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    IdSource ids(Clock clock) {
        return new IdSource(clock, new SecureRandom());
    }
}
