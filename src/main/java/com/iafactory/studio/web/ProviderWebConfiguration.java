package com.iafactory.studio.web;

import com.iafactory.studio.account.LoginMeters;
import com.iafactory.studio.account.Logins;
import com.iafactory.studio.account.ProviderAccounts;
import com.iafactory.studio.login.LoginConfiguration;
import com.iafactory.studio.login.LoginSettings;
import com.iafactory.studio.login.ProviderLogin;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** See {@link ProviderRoutes}. */
@Configuration(proxyBeanMethods = false)
@Import(LoginConfiguration.class)
class ProviderWebConfiguration {
    @Bean
    ProviderController providerRoutes(
            ProviderLogin login, ProviderAccounts accounts, Logins logins, LoginSettings settings, LoginMeters meters) {
        return new ProviderController(login, accounts, logins, settings, meters);
    }
}
