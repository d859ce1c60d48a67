package com.iafactory.studio.database;

import com.iafactory.studio.origin.OriginConfiguration;
import com.iafactory.studio.storage.StudioHome;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A database that is up and of this version's shape. Rooms ask for {@link JdbcClient} and {@link TransactionOperations}; both are
 * ready when they are given out.
 */
@Configuration(proxyBeanMethods = false)
@EnableTransactionManagement
@Import(OriginConfiguration.class)
public class DatabaseConfiguration {
    @Bean
    DatabaseSettings databaseSettings(Environment environment) {
        return DatabaseSettings.of(
                environment::getProperty, StudioHome.named(environment.getProperty("studio.home", "")));
    }

    @Bean(destroyMethod = "close")
    DatabaseServer databaseServer(DatabaseSettings settings) {
        return DatabaseServer.open(settings);
    }

    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(DatabaseServer server, DatabaseSettings settings) {
        HikariDataSource source = new HikariDataSource(pool(server.address(), settings));
        Migrations.run(source);
        return source;
    }

    private static HikariConfig pool(Address address, DatabaseSettings settings) {
        HikariConfig pool = new HikariConfig();
        pool.setPoolName("database");
        pool.setJdbcUrl(address.url());
        pool.setUsername(address.user());
        pool.setPassword(address.password());
        pool.setMaximumPoolSize(settings.connections());
        pool.setMinimumIdle(2);
        pool.setConnectionTimeout(settings.patience().toMillis());
        pool.setValidationTimeout(settings.patience().dividedBy(2).toMillis());
        pool.addDataSourceProperty("connectTimeout", settings.patience().toSeconds());
        // A server that is cut off sends nothing; no statement of ours takes this long.
        pool.addDataSourceProperty("socketTimeout", 30);
        pool.addDataSourceProperty("tcpKeepAlive", true);
        pool.addDataSourceProperty("reWriteBatchedInserts", true);
        pool.addDataSourceProperty("ApplicationName", "studio");
        return pool;
    }

    @Bean
    DatabasePool databasePool(HikariDataSource source) {
        return new DatabasePool(source);
    }

    @Bean
    Notifications notifications(DatabaseServer server, DatabaseSettings settings) {
        return new Notifications(server, settings.patience());
    }

    @Bean
    JdbcClient jdbcClient(DataSource source) {
        return JdbcClient.create(source);
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource source) {
        return new JdbcTransactionManager(source);
    }

    @Bean
    TransactionOperations transactions(PlatformTransactionManager manager) {
        return new TransactionTemplate(manager);
    }
}
