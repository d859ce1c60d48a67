package com.iafactory.studio.login;

import com.iafactory.studio.outbound.Outbound;
import com.iafactory.studio.secret.SecretBox;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The login room, put together; imported only where a provider is configured, for nothing of it is needed elsewhere. */
@Configuration(proxyBeanMethods = false)
public class LoginConfiguration {
    @Bean
    ProviderLogin providerLogin(LoginSettings settings, SecretBox box, Outbound outbound, Clock clock) {
        return new ProviderLogin(settings, box, outbound, clock);
    }
}
