package com.iafactory.studio.take;

import com.iafactory.studio.retention.MediaOwner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What users see of their takes, and what of them is kept. */
@Configuration(proxyBeanMethods = false)
public class TakeConfiguration {
    @Bean
    TakeBook takeBook(JdbcClient jdbc) {
        return new TakeBook(jdbc);
    }

    @Bean
    Announcements announcements(JdbcClient jdbc, Vendors vendors) {
        return new Announcements(jdbc, vendors);
    }

    @Bean
    MediaOwner takeMedia(JdbcClient jdbc, TransactionOperations transactions) {
        return new TakeMedia(jdbc, transactions);
    }
}
