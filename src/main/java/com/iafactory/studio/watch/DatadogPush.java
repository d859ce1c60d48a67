package com.iafactory.studio.watch;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.outbound.Body;
import com.iafactory.studio.outbound.Outbound;
import com.iafactory.studio.outbound.OutboundAnswer;
import com.iafactory.studio.outbound.OutboundRequest;
import io.micrometer.core.instrument.Clock;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Metrics for Datadog, by its series API, version 1. */
final class DatadogPush extends PushRegistry {
    /** Where accounts of its first site are; those of others are set. */
    static final String USUAL_SITE = "https://api.datadoghq.com";

    private final Outbound outbound;
    private final String site;
    private final String key;
    private final String host;

    /** @param host what this process is told apart by */
    DatadogPush(Outbound outbound, String site, String key, String host, Clock clock) {
        super(clock);
        this.outbound = outbound;
        this.site = site;
        this.key = key;
        this.host = host;
    }

    private record Batch(List<Series> series) {}

    private record Series(
            String metric, String type, long interval, List<List<Number>> points, String host, List<String> tags) {}

    @Override
    void send(List<Point> points) {
        long now = config().clock().wallTime() / 1000;
        Batch batch = new Batch(points.stream().map(point -> series(point, now)).toList());
        OutboundAnswer answer = outbound.send(OutboundRequest.post(
                        site + "/api/v1/series", Body.json(JsonMapper.shared().writeValueAsString(batch)))
                .with("DD-API-KEY", key));
        if (!answer.successful()) {
            throw StudioException.failed(
                    "datadog-answered-" + answer.status(),
                    "Datadog does not take metrics.",
                    "Check STUDIO_DATADOG_API_KEY, and that STUDIO_DATADOG_URI is that of its site.");
        }
    }

    private Series series(Point point, long now) {
        return new Series(
                point.name(),
                point.adds() ? "count" : "gauge",
                STEP.toSeconds(),
                List.of(List.of(now, point.value())),
                host,
                point.tags().entrySet().stream().map(DatadogPush::tag).toList());
    }

    private static String tag(Map.Entry<String, String> tag) {
        return tag.getKey() + ":" + tag.getValue();
    }
}
