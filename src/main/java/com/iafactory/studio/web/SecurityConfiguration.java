package com.iafactory.studio.web;

import com.iafactory.studio.account.Callers;
import com.iafactory.studio.account.Limits;
import com.iafactory.studio.login.LoginSettings;
import com.iafactory.studio.media.StudioException;
import jakarta.servlet.Filter;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Closed unless opened. No sessions: every request shows its token in a header, which no other site can make a browser send, so
 * there is nothing to forge; of the two cookies that for refreshing is never sent from another site, and that of a login on its way
 * is good for nothing but to finish it.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {
    /** Nothing the API answers may ever run, load or be framed. */
    private static final String CONTENT_POLICY =
            "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    @Bean
    SecurityFilterChain doors(
            HttpSecurity http, Callers callers, Limits limits, ProblemWriter problems, LoginSettings login) {
        StudioException unknown = new StudioException(
                StudioException.Kind.UNKNOWN_CALLER,
                "not-logged-in",
                "This needs a valid access token or API key.",
                "Log in, or refresh the token, and send it as Authorization: Bearer.");
        StudioException denied =
                StudioException.refused("not-allowed", "This is not open to this account.", "Ask the owner.");
        open(http, Doors.OPEN);
        if (!login.providers().isEmpty()) {
            open(http, Doors.PROVIDERS);
        }
        return http.authorizeHttpRequests(routes -> routes.requestMatchers("/actuator/prometheus")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .addFilterBefore(new CallerFilter(callers, limits, problems), AuthorizationFilter.class)
                .exceptionHandling(errors -> errors.authenticationEntryPoint(
                                (request, response, e) -> problems.write(unknown, request, response))
                        .accessDeniedHandler((request, response, e) -> problems.write(denied, request, response)))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(anonymous -> {})
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }

    private static void open(HttpSecurity http, List<Doors.Door> doors) {
        doors.forEach(door -> http.authorizeHttpRequests(
                routes -> routes.requestMatchers(HttpMethod.valueOf(door.method()), door.path())
                        .permitAll()));
    }

    /** Nobody logs in through the framework's own ways. */
    @Bean
    UserDetailsService nobody() {
        return name -> {
            throw new UsernameNotFoundException("nobody");
        };
    }

    /** After the trace and the limit of bodies. */
    @Bean
    FilterRegistrationBean<Filter> doorsFilter(Filter springSecurityFilterChain) {
        FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(springSecurityFilterChain);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 20);
        return registration;
    }
}
