package com.iafactory.studio.watch;

import io.micrometer.core.instrument.Clock;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cloudwatch.CloudWatchClient;
import software.amazon.awssdk.services.cloudwatch.CloudWatchClientBuilder;
import software.amazon.awssdk.services.cloudwatch.model.Dimension;
import software.amazon.awssdk.services.cloudwatch.model.MetricDatum;
import software.amazon.awssdk.services.cloudwatch.model.StandardUnit;

/** Metrics for Amazon CloudWatch. Who may send them is found as the AWS tools find it: variables, profile, the machine's role. */
final class CloudWatchPush extends PushRegistry {
    /** As many as CloudWatch takes. */
    private static final int MOST_DIMENSIONS = 30;

    private final CloudWatchClient client;
    private final String namespace;

    /**
     * @param region empty: as the AWS tools find it
     * @param endpoint instead of the region's own
     */
    CloudWatchPush(String namespace, Optional<String> region, Optional<URI> endpoint, Clock clock) {
        super(clock);
        this.namespace = namespace;
        CloudWatchClientBuilder builder = CloudWatchClient.builder().httpClient(UrlConnectionHttpClient.create());
        region.map(Region::of).ifPresent(builder::region);
        endpoint.ifPresent(builder::endpointOverride);
        this.client = builder.build();
    }

    @Override
    void send(List<Point> points) {
        Instant now = Instant.ofEpochMilli(config().clock().wallTime());
        List<MetricDatum> data = points.stream().map(point -> datum(point, now)).toList();
        client.putMetricData(request -> request.namespace(namespace).metricData(data));
    }

    private static MetricDatum datum(Point point, Instant now) {
        return MetricDatum.builder()
                .metricName(point.name())
                .dimensions(point.tags().entrySet().stream()
                        .filter(tag -> !tag.getValue().isBlank())
                        .limit(MOST_DIMENSIONS)
                        .map(CloudWatchPush::dimension)
                        .toList())
                .timestamp(now)
                .value(point.value())
                .unit(StandardUnit.NONE)
                .build();
    }

    private static Dimension dimension(Map.Entry<String, String> tag) {
        return Dimension.builder().name(tag.getKey()).value(tag.getValue()).build();
    }

    @Override
    public void close() {
        super.close();
        client.close();
    }
}
