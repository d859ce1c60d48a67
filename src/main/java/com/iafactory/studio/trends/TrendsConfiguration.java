package com.iafactory.studio.trends;

import com.iafactory.studio.media.IdSource;
import com.iafactory.studio.outbound.Outbound;
import com.iafactory.studio.outbound.OutboundConfiguration;
import com.iafactory.studio.queue.Queues;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Trends, and the job that reads feeds. */
@Configuration(proxyBeanMethods = false)
@Import(OutboundConfiguration.class)
public class TrendsConfiguration {
    @Bean
    Trends trends(JdbcClient jdbc, IdSource ids, Clock clock) {
        return new Trends(jdbc, ids, clock);
    }

    @Bean
    Feeds trendFeeds(JdbcClient jdbc) {
        return new Feeds(jdbc);
    }

    @Bean
    TrendDesk trendDesk(
            TransactionOperations transactions, Trends trends, Feeds feeds, Queues queues, Outbound outbound) {
        return new TrendDesk(transactions, trends, feeds, queues, outbound);
    }

    @Bean
    FeedJob feedJob(TransactionOperations transactions, Trends trends, Feeds feeds, Outbound outbound, Clock clock) {
        return new FeedJob(transactions, trends, feeds, outbound, clock);
    }
}
