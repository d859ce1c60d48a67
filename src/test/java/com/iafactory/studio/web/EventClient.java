package com.iafactory.studio.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** Follows a project as a browser does: notes every event, and comes back with the number of the last one when it is cut off. */
final class EventClient {
    record Seen(long id, String type, String data) {}

    final List<Seen> seen = new CopyOnWriteArrayList<>();
    final List<String> comments = new CopyOnWriteArrayList<>();
    private final HttpClient client;
    private final String token;
    private volatile long last;

    EventClient(HttpClient client, String token) {
        this.client = client;
        this.token = token;
    }

    HttpResponse<InputStream> open(URI base, UUID project) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve("/api/v1/projects/" + project + "/events"))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/event-stream");
        if (last > 0) {
            request.header("Last-Event-ID", Long.toString(last));
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
    }

    /** Reads until the stream ends, or is cut off, or so many events more have come. */
    void read(HttpResponse<InputStream> response, int most) {
        long wanted = (long) seen.size() + most;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            String id = "";
            String type = "";
            String data = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(":")) {
                    comments.add(line);
                } else if (line.startsWith("id: ")) {
                    id = line.substring(4);
                } else if (line.startsWith("event: ")) {
                    type = line.substring(7);
                } else if (line.startsWith("data: ")) {
                    data = line.substring(6);
                } else if (line.isEmpty() && !id.isEmpty()) {
                    last = Long.parseLong(id);
                    seen.add(new Seen(last, type, data));
                    id = "";
                    if (seen.size() >= wanted) {
                        return;
                    }
                }
            }
        } catch (IOException e) {
            // Cut off; the next one goes on from the last event.
        }
    }

    List<Long> numbers() {
        return seen.stream().map(Seen::id).toList();
    }
}
