package com.iafactory.studio.account;

import com.iafactory.studio.database.DatabaseConfiguration;
import com.iafactory.studio.media.IdSource;
import com.iafactory.studio.storage.StudioHome;
import com.iafactory.studio.tokens.Plan;
import com.iafactory.studio.tokens.PlanOf;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The account room, put together. */
@Configuration(proxyBeanMethods = false)
@Import(DatabaseConfiguration.class)
public class AccountConfiguration {
    @Bean
    AccountSettings accountSettings(Environment environment) {
        return new AccountSettings(
                "open".equals(environment.getProperty("STUDIO_REGISTRATION")),
                Arrays.stream(environment
                                .getProperty("STUDIO_LOGIN_DOMAINS", "")
                                .split(","))
                        .map(domain -> domain.strip().toLowerCase(Locale.ROOT))
                        .filter(domain -> !domain.isEmpty())
                        .collect(Collectors.toSet()),
                text(environment, "STUDIO_OWNER_EMAIL"),
                text(environment, "STUDIO_OWNER_PASSWORD"));
    }

    private static Optional<String> text(Environment environment, String name) {
        return Optional.ofNullable(environment.getProperty(name)).filter(value -> !value.isBlank());
    }

    @Bean
    TokenKeys tokenKeys(Environment environment) {
        return text(environment, "STUDIO_JWT_KEY")
                .map(TokenKeys::read)
                .orElseGet(() -> TokenKeys.kept(StudioHome.named(environment.getProperty("studio.home", ""))));
    }

    @Bean
    Users users(JdbcClient jdbc, IdSource ids, Clock clock) {
        return new Users(jdbc, ids, clock);
    }

    /** A user who is gone has what anybody has. */
    @Bean
    PlanOf planOf(Users users) {
        return user -> users.find(user).map(User::plan).orElse(Plan.FREE);
    }

    @Bean
    ApiKeys apiKeys(JdbcClient jdbc, IdSource ids, Clock clock) {
        return new ApiKeys(jdbc, ids, clock);
    }

    @Bean
    AccessTokens accessTokens(TokenKeys keys, IdSource ids, Clock clock) {
        return new AccessTokens(keys, ids, clock);
    }

    @Bean
    LiveSessions liveSessions(JdbcClient jdbc, Clock clock) {
        return new LiveSessions(jdbc, clock);
    }

    @Bean
    Callers callers(AccessTokens tokens, Users users, ApiKeys keys, LiveSessions sessions, Clock clock) {
        return new Callers(tokens, users, keys, sessions, clock);
    }

    @Bean
    PasswordHashes passwordHashes() {
        return new PasswordHashes();
    }

    @Bean
    Limits limits(DataSource source, Clock clock) {
        return new Limits(source, clock);
    }

    @Bean
    Logins logins(
            Users users,
            PasswordHashes hashes,
            AccessTokens tokens,
            Limits limits,
            Callers callers,
            JdbcClient jdbc,
            TransactionOperations transactions,
            IdSource ids,
            Clock clock) {
        return new Logins(users, hashes, new Sessions(jdbc, transactions, ids, clock), tokens, limits, callers, clock);
    }

    @Bean
    Confirmations confirmations(Users users, PasswordHashes hashes, LiveSessions sessions, Limits limits, Clock clock) {
        return new Confirmations(users, hashes, sessions, limits, clock);
    }

    @Bean
    Passwords passwords(
            JdbcClient jdbc,
            TransactionOperations transactions,
            Users users,
            PasswordHashes hashes,
            Confirmations confirmations,
            LiveSessions sessions,
            Callers callers,
            Clock clock) {
        return new Passwords(
                transactions, users, hashes, new PasswordResets(jdbc, clock), confirmations, sessions, callers);
    }

    @Bean
    OwnSessions ownSessions(LiveSessions sessions, Callers callers) {
        return new OwnSessions(sessions, callers);
    }

    @Bean
    ActiveUsers activeUsers(JdbcClient jdbc) {
        return new ActiveUsers(jdbc);
    }

    @Bean
    Members members(
            JdbcClient jdbc,
            TransactionOperations transactions,
            Users users,
            Invitations invitations,
            LiveSessions sessions,
            Callers callers) {
        return new Members(jdbc, transactions, users, invitations, sessions, callers);
    }

    @Bean
    Accounts accounts(
            JdbcClient jdbc,
            TransactionOperations transactions,
            Users users,
            Invitations invitations,
            PasswordHashes hashes,
            Confirmations confirmations,
            Callers callers,
            AccountSettings settings,
            List<AccountData> rooms) {
        return new Accounts(jdbc, transactions, users, invitations, hashes, confirmations, callers, settings, rooms);
    }

    @Bean
    Invitations invitations(JdbcClient jdbc, IdSource ids, Clock clock) {
        return new Invitations(jdbc, ids, clock);
    }

    @Bean
    Identities identities(JdbcClient jdbc, Clock clock) {
        return new Identities(jdbc, clock);
    }

    @Bean
    ProviderAccounts providerAccounts(
            TransactionOperations transactions,
            Users users,
            Identities identities,
            Invitations invitations,
            LiveSessions sessions,
            AccountSettings settings) {
        return new ProviderAccounts(transactions, users, identities, invitations, sessions, settings);
    }

    @Bean
    AccountData ownAccountData(Users users, LiveSessions sessions, Identities identities, ApiKeys keys) {
        return new OwnAccountData(users, sessions, identities, keys);
    }
}
