package com.iafactory.studio.web;

import com.iafactory.studio.account.AccountData;
import com.iafactory.studio.account.ActiveUsers;
import com.iafactory.studio.database.Notifications;
import com.iafactory.studio.login.LoginSettings;
import com.iafactory.studio.production.bought.VoiceCloner;
import com.iafactory.studio.production.project.ProductionRoom;
import com.iafactory.studio.production.project.Tracks;
import com.iafactory.studio.production.sound.SoundStudio;
import com.iafactory.studio.production.sound.Sounds;
import com.iafactory.studio.publish.Connections;
import com.iafactory.studio.publish.PlatformAccounts;
import com.iafactory.studio.publish.Publications;
import com.iafactory.studio.publish.Publishers;
import com.iafactory.studio.script.ScriptWriter;
import com.iafactory.studio.storage.MediaStore;
import com.iafactory.studio.storage.SignedLinks;
import com.iafactory.studio.take.Announcements;
import com.iafactory.studio.take.Casting;
import com.iafactory.studio.take.Fallbacks;
import com.iafactory.studio.take.MakerDesk;
import com.iafactory.studio.take.ProviderKeys;
import com.iafactory.studio.take.TakeBook;
import com.iafactory.studio.tokens.PlanRules;
import com.iafactory.studio.tokens.Pricing;
import com.iafactory.studio.tokens.TokenStatement;
import com.iafactory.studio.trends.Feeds;
import com.iafactory.studio.trends.TrendDesk;
import com.iafactory.studio.trends.Trends;
import com.iafactory.studio.upload.UploadDesk;
import com.iafactory.studio.upload.Uploads;
import com.iafactory.studio.webhook.Deliveries;
import com.iafactory.studio.webhook.WebhookDesk;
import com.iafactory.studio.webhook.Webhooks;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The routes of scripts, films, projects, tokens and media, and the rooms behind them. */
@Configuration(proxyBeanMethods = false)
@Import(Rooms.class)
class ProductionWebConfiguration {
    @Bean
    MediaLinks mediaLinks(MediaStore media, SignedLinks links) {
        return new MediaLinks(media, links);
    }

    @Bean
    ProjectViews projectViews(ProductionRoom room, JdbcClient jdbc, MediaLinks links, Clock clock) {
        return new ProjectViews(room, new Tracks(jdbc), links, clock);
    }

    @Bean
    ScriptController scriptRoutes(
            ProductionRoom room, PlanRules rules, ObjectProvider<ScriptWriter> writer, Casting casting, Trends trends) {
        return new ScriptController(room.productions(), room.scripts(), rules, new Patience(), writer, casting, trends);
    }

    @Bean
    TrendController trendRoutes(TrendDesk desk, Trends trends, Feeds feeds) {
        return new TrendController(desk, trends, feeds);
    }

    @Bean
    AccountData trendAccountData(TrendDesk desk, Trends trends, Feeds feeds) {
        return new TrendAccountData(desk, trends, feeds);
    }

    @Bean
    VideoController videoRoutes(ProductionRoom room, ProjectViews views, PlanRules rules) {
        return new VideoController(room.productions(), room.languages(), views, rules);
    }

    @Bean
    AudioController audioRoutes(SoundStudio studio, Sounds sounds, VoiceCloner cloner, MediaLinks links) {
        return new AudioController(studio, sounds, cloner, links, new Patience());
    }

    @Bean
    UploadController uploadRoutes(UploadDesk desk, Uploads uploads, MediaLinks links) {
        return new UploadController(desk, uploads, links);
    }

    @Bean
    CloneController cloneRoutes(UploadDesk desk, VoiceCloner cloner) {
        return new CloneController(desk, cloner);
    }

    @Bean
    ProjectController projectRoutes(ProductionRoom room, ProjectViews views, Publications publications) {
        return new ProjectController(room.productions(), views, publications);
    }

    @Bean
    PublishController publishRoutes(
            ProductionRoom room,
            Publications publications,
            PlatformAccounts accounts,
            ProjectViews views,
            PlanRules rules,
            MediaStore media,
            Clock clock) {
        return new PublishController(
                publications,
                new PublishOrders(accounts, new PublishableFilms(room.projects(), media), views, rules),
                clock);
    }

    @Bean
    PublicationController publicationRoutes(Publications publications) {
        return new PublicationController(publications);
    }

    @Bean
    PlatformAccountController platformAccountRoutes(
            Publishers publishers,
            PlatformAccounts accounts,
            Connections connections,
            Publications publications,
            LoginSettings settings) {
        return new PlatformAccountController(publishers, accounts, connections, publications, settings);
    }

    @Bean
    AccountData publicationAccountData(Publications publications, PlatformAccounts accounts) {
        return new PublicationAccountData(publications, accounts);
    }

    @Bean
    LocalizeController localizeRoutes(ProductionRoom room, PlanRules rules) {
        return new LocalizeController(room.languages(), room.scripts(), rules, new Patience());
    }

    @Bean
    SubtitleController subtitleRoutes(ProductionRoom room, ProjectViews views, MediaLinks links, MediaStore media) {
        return new SubtitleController(
                room.languages(), views, new SubtitleViews(room.languages(), views, new SubtitleLinks(links), media));
    }

    @Bean
    ShotController shotRoutes(ProductionRoom room, ProjectViews views, MediaLinks links, UploadDesk uploads) {
        return new ShotController(room.takes(), views, room.shots(), new ShotViews(room.shots(), links), uploads);
    }

    @Bean
    AccountData productionAccountData(ProductionRoom room, ProjectViews views, MediaStore media) {
        return new ProductionAccountData(room, views, media);
    }

    @Bean
    WebhookController webhookRoutes(WebhookDesk desk, Webhooks webhooks) {
        return new WebhookController(desk, webhooks);
    }

    @Bean
    AccountData webhookAccountData(Webhooks webhooks, Deliveries deliveries) {
        return new WebhookAccountData(webhooks, deliveries);
    }

    @Bean
    AccountData soundAccountData(Sounds sounds) {
        return new SoundAccountData(sounds);
    }

    @Bean
    TakeController takeRoutes(TakeBook takes, Fallbacks fallbacks) {
        return new TakeController(takes, fallbacks);
    }

    @Bean
    HookController hookRoutes(Announcements announcements, Clock clock) {
        return new HookController(announcements, clock);
    }

    @Bean
    MakerController makerRoutes(MakerDesk desk) {
        return new MakerController(desk);
    }

    @Bean
    AccountData takeAccountData(TakeBook takes, ProviderKeys keys) {
        return new TakeAccountData(takes, keys);
    }

    @Bean
    AccountData uploadAccountData(Uploads uploads) {
        return new UploadAccountData(uploads);
    }

    @Bean
    AccountData tokenAccountData(TokenStatement statement) {
        return new TokenAccountData(statement);
    }

    @Bean
    EventStreams eventStreams(
            ProductionRoom room, Notifications notifications, ActiveUsers active, MeterRegistry metrics) {
        EventStreams streams = new EventStreams(room.events(), notifications, active);
        Gauge.builder("studio.events.readers", streams, EventStreams::readers).register(metrics);
        return streams;
    }

    @Bean
    EventController eventRoutes(ProductionRoom room, ProjectViews views, EventStreams streams) {
        return new EventController(room.events(), views, streams);
    }

    @Bean
    TokensController tokenRoutes(TokenStatement statement, Pricing pricing, Casting casting) {
        return new TokensController(statement, pricing, new PaidItems(casting));
    }

    @Bean
    MediaController mediaRoutes(MediaStore media, SignedLinks links) {
        return new MediaController(media, links);
    }
}
