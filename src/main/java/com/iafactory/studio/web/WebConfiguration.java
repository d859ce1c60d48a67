package com.iafactory.studio.web;

import com.iafactory.studio.account.AccountConfiguration;
import com.iafactory.studio.account.Accounts;
import com.iafactory.studio.account.ApiKeys;
import com.iafactory.studio.account.Callers;
import com.iafactory.studio.account.LoginMeters;
import com.iafactory.studio.account.Logins;
import com.iafactory.studio.account.Members;
import com.iafactory.studio.account.OwnSessions;
import com.iafactory.studio.account.Passwords;
import com.iafactory.studio.account.ProviderAccounts;
import com.iafactory.studio.login.LoginSettings;
import com.iafactory.studio.login.ProviderLogin;
import com.iafactory.studio.watch.HealthCheck;
import com.iafactory.studio.watch.MetricsDoor;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** The service, put together by name: looking through every class for parts would take longer than all of them. */
@Configuration(proxyBeanMethods = false)
@Import({
    AccountConfiguration.class,
    SecurityConfiguration.class,
    ProblemAdvice.class,
    ProductionWebConfiguration.class,
    ProviderRoutes.class
})
@ImportAutoConfiguration({
    JacksonAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class
})
public class WebConfiguration {
    @Bean
    JsonMapperBuilderCustomizer strictSnakeCase() {
        return StrictJson::apply;
    }

    @Bean
    ProblemWriter problemWriter(JsonMapper json) {
        return new ProblemWriter(json);
    }

    @Bean
    FilterRegistrationBean<TraceFilter> traces(MeterRegistry metrics, Clock clock) {
        FilterRegistrationBean<TraceFilter> filter = new FilterRegistrationBean<>(new TraceFilter(metrics, clock));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    @Bean
    FilterRegistrationBean<BodyLimitFilter> bodyLimit(ProblemWriter problems) {
        FilterRegistrationBean<BodyLimitFilter> filter = new FilterRegistrationBean<>(new BodyLimitFilter(problems));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return filter;
    }

    /** Within the doors: it needs to know the caller. */
    @Bean
    FilterRegistrationBean<IdempotencyFilter> idempotency(
            JdbcClient jdbc,
            Clock clock,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes,
            ProblemWriter problems) {
        FilterRegistrationBean<IdempotencyFilter> filter =
                new FilterRegistrationBean<>(new IdempotencyFilter(new StoredAnswers(jdbc, clock), routes, problems));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 30);
        return filter;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> errorsOfTheServerItself(JsonMapper json) {
        return factory -> factory.addContextCustomizers(context -> ServerErrors.install(context, json));
    }

    @Bean
    ActuatorController actuator(HealthCheck health, PrometheusMeterRegistry metrics, MetricsDoor door) {
        return new ActuatorController(health, metrics, door);
    }

    @Bean
    ApiDocsController apiDocs() {
        return new ApiDocsController();
    }

    @Bean
    AuthController auth(Logins logins, Accounts accounts, LoginMeters meters) {
        return new AuthController(logins, accounts, meters);
    }

    @Bean
    MeController me(Accounts accounts) {
        return new MeController(accounts);
    }

    @Bean
    ApiKeyController apiKeyRoutes(ApiKeys keys, Callers callers) {
        return new ApiKeyController(keys, callers);
    }

    @Bean
    UserController userRoutes(Accounts accounts, Members members) {
        return new UserController(accounts, members);
    }

    @Bean
    PasswordController passwordRoutes(Passwords passwords, Logins logins) {
        return new PasswordController(passwords, logins);
    }

    @Bean
    LoginSettings loginSettings(Environment environment) {
        return ProviderRoutes.settings(environment);
    }

    @Bean
    IdentityController identityRoutes(
            ProviderAccounts accounts, LoginSettings settings, ObjectProvider<ProviderLogin> login) {
        return new IdentityController(accounts, settings, login);
    }

    @Bean
    SessionController sessionRoutes(OwnSessions sessions) {
        return new SessionController(sessions);
    }
}
