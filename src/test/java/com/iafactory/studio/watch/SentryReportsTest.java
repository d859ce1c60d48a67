package com.iafactory.studio.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.media.StudioException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

class SentryReportsTest {
    private static final Logger LOG = LoggerFactory.getLogger(SentryReportsTest.class);

    @Test
    void whatGoesWrongIsReportedWithItsTraceAndWithoutAWordOfAUser() {
        try (Collector collector = new Collector()) {
            try (SentryReports _ = SentryReports.begin("http://public@" + collector.place() + "/7", "studio@test");
                    MDC.MDCCloseable _ = MDC.putCloseable("trace_id", "4bf92f3577b34da6a3ce929d0e0e4736");
                    MDC.MDCCloseable _ = MDC.putCloseable("user", "user-canary")) {
                LOG.error(
                        "page {} could not be read",
                        "argument-canary",
                        new IllegalStateException(
                                "words-canary", StudioException.failed("page-broken", "message-canary", "none")));
                LOG.warn("a warning alone is for the log");
            }
            String all = collector.calls().stream().map(Collector.Call::body).collect(Collectors.joining("\n"));
            assertThat(collector.calls()).allMatch(call -> call.path().equals("/api/7/envelope/"));
            assertThat(all)
                    .contains(
                            "4bf92f3577b34da6a3ce929d0e0e4736",
                            "page {} could not be read",
                            "IllegalStateException",
                            "page-broken",
                            "studio@test")
                    .doesNotContain("canary", "a warning alone");
            LOG.error("nobody is told any more");
            assertThat(collector.calls().toString()).doesNotContain("nobody is told");
        }
    }
}
