package com.iafactory.studio.provider.standin;

import com.iafactory.studio.provider.standin.StandIn.Heard;
import com.iafactory.studio.provider.standin.StandIn.Reply;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * ElevenLabs' history of speech: a list by pages, one item with its letters' times, and its sound. As with some accounts there is none, until
 * it is told to keep one. Thread-safe.
 */
public final class SpeechHistory {
    static final String PLACE = "/v1/history";

    private static final String SOUND = "/audio";

    private final List<Line> lines = new CopyOnWriteArrayList<>();
    private final AtomicInteger numbers = new AtomicInteger();
    private volatile Optional<Clock> keeper = Optional.empty();
    private volatile boolean aligned = true;

    private record Line(
            String id, long second, Map<String, Object> item, Map<String, Object> alignments, byte[] sound) {}

    /** From now on it keeps what is made. */
    public void keeps(Clock clock) {
        keeper = Optional.of(clock);
    }

    /** From now on it gives no times of letters. */
    public void withoutTimes() {
        aligned = false;
    }

    /** As when its owner clears it. */
    public void clear() {
        lines.clear();
    }

    /** What was made, as its items tell. */
    record Made(
            String request,
            String voice,
            String model,
            String text,
            String format,
            Map<String, Object> alignments,
            byte[] sound) {}

    void add(Made made) {
        keeper.ifPresent(clock -> lines.add(line(made, clock)));
    }

    private Line line(Made made, Clock clock) {
        int number = numbers.incrementAndGet();
        int before = number * 1000;
        String id = "history" + number;
        long second = clock.instant().getEpochSecond();
        Map<String, Object> item = new HashMap<>();
        item.put("history_item_id", id);
        item.put("request_id", made.request());
        item.put("voice_id", made.voice());
        item.put("model_id", made.model());
        item.put("text", made.text());
        item.put("date_unix", second);
        item.put("character_count_change_from", before);
        item.put(
                "character_count_change_to",
                before + made.text().codePointCount(0, made.text().length()));
        item.put("content_type", "audio/mpeg");
        item.put("output_format", made.format());
        item.put("state", "created");
        item.put("source", "TTS");
        return new Line(id, second, item, made.alignments(), made.sound());
    }

    Reply answer(Heard request) {
        if (request.place().equals(PLACE)) {
            return list(request);
        }
        String id = request.place().substring(PLACE.length() + 1).replaceFirst(SOUND + "$", "");
        return lines.stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .map(line -> request.place().endsWith(SOUND)
                        ? Reply.bytes("application/octet-stream", line.sound())
                        : item(line))
                .orElseGet(() -> ElevenLabsStandIn.fault(400, "history_item_not_found", "No such item"));
    }

    private Reply item(Line line) {
        Map<String, Object> item = new HashMap<>(line.item());
        item.put("alignments", aligned ? line.alignments() : null);
        return Reply.json(200, ServiceStandIn.json(item));
    }

    /** The newest first, unless asked otherwise. */
    private Reply list(Heard request) {
        long from = number(request, "date_after_unix", 0);
        long to = number(request, "date_before_unix", Long.MAX_VALUE);
        int most = (int) number(request, "page_size", 100);
        String after = ServiceStandIn.query(request, "start_after_history_item_id");
        List<Line> all = ServiceStandIn.query(request, "sort_direction").equals("asc") ? lines : lines.reversed();
        List<Line> matching = all.stream()
                .filter(line -> line.second() >= from && line.second() < to)
                .toList();
        int begin = after.isEmpty() ? 0 : 1 + ids(matching).indexOf(after);
        List<Line> page = matching.stream().skip(begin).limit(most).toList();
        Map<String, Object> answer = new HashMap<>();
        answer.put("history", page.stream().map(Line::item).toList());
        answer.put(
                "last_history_item_id", page.isEmpty() ? null : page.getLast().id());
        answer.put("has_more", begin + page.size() < matching.size());
        return Reply.json(200, ServiceStandIn.json(answer));
    }

    private static List<String> ids(List<Line> lines) {
        return lines.stream().map(Line::id).toList();
    }

    private static long number(Heard request, String name, long usual) {
        String value = ServiceStandIn.query(request, name);
        return value.matches("[0-9]{1,12}") ? Long.parseLong(value) : usual;
    }
}
