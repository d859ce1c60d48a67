package com.iafactory.studio.watch;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import com.iafactory.studio.media.StudioException;
import io.sentry.Sentry;
import io.sentry.SentryEvent;
import io.sentry.SentryLevel;
import io.sentry.SentryOptions;
import io.sentry.protocol.Message;
import io.sentry.protocol.SentryException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reports what goes wrong inside the studio to Sentry: what is logged as an error, or as a warning with an exception. Only words of our own
 * code go there: of messages the pattern without what was filled in, of exceptions the kinds and places, never their words; and the
 * trace id, by which the log says more.
 */
final class SentryReports extends AppenderBase<ILoggingEvent> implements AutoCloseable {
    private static final long LAST_WORDS_MILLIS = TimeUnit.SECONDS.toMillis(3);
    private static final List<String> TAGS = List.of("trace_id", "project", "piece");

    private SentryReports() {}

    static SentryReports begin(String dsn, String release) {
        Sentry.init(options -> configure(options, dsn, release));
        SentryReports reports = new SentryReports();
        LoggerContext logs = (LoggerContext) LoggerFactory.getILoggerFactory();
        reports.setContext(logs);
        reports.setName("sentry");
        reports.start();
        logs.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(reports);
        return reports;
    }

    private static void configure(SentryOptions options, String dsn, String release) {
        options.setDsn(dsn);
        options.setRelease(release);
        options.setEnableExternalConfiguration(false);
        options.setEnableShutdownHook(false);
        options.setEnableAutoSessionTracking(false);
        options.setSendDefaultPii(false);
        options.setAttachServerName(false);
        options.setAttachThreads(false);
        options.setSendModules(false);
        options.setSendClientReports(false);
        options.setShutdownTimeoutMillis(LAST_WORDS_MILLIS);
        options.setBeforeSend((event, hint) -> withoutWords(event));
    }

    private static SentryEvent withoutWords(SentryEvent event) {
        for (SentryException exception :
                Objects.requireNonNullElse(event.getExceptions(), List.<SentryException>of())) {
            exception.setValue(null);
        }
        event.setUser(null);
        event.setServerName(null);
        event.setBreadcrumbs(List.of());
        return event;
    }

    @Override
    protected void append(ILoggingEvent logged) {
        boolean failed = logged.getThrowableProxy() instanceof ThrowableProxy;
        if (logged.getLevel().isGreaterOrEqual(Level.ERROR)
                || failed && logged.getLevel().isGreaterOrEqual(Level.WARN)) {
            Sentry.captureEvent(event(logged));
        }
    }

    private static SentryEvent event(ILoggingEvent logged) {
        SentryEvent event = new SentryEvent();
        Message message = new Message();
        message.setMessage(logged.getMessage());
        event.setMessage(message);
        event.setLogger(logged.getLoggerName());
        event.setLevel(logged.getLevel().isGreaterOrEqual(Level.ERROR) ? SentryLevel.ERROR : SentryLevel.WARNING);
        for (String tag : TAGS) {
            String value = logged.getMDCPropertyMap().get(tag);
            if (value != null) {
                event.setTag(tag, value);
            }
        }
        if (logged.getThrowableProxy() instanceof ThrowableProxy proxy) {
            event.setThrowable(proxy.getThrowable());
            for (Throwable cause = proxy.getThrowable(); cause != null; cause = cause.getCause()) {
                if (cause instanceof StudioException known) {
                    event.setTag("code", known.code());
                    break;
                }
            }
        }
        return event;
    }

    @Override
    public void close() {
        ((LoggerContext) LoggerFactory.getILoggerFactory())
                .getLogger(Logger.ROOT_LOGGER_NAME)
                .detachAppender(this);
        stop();
        Sentry.flush(LAST_WORDS_MILLIS);
        Sentry.close();
    }
}
