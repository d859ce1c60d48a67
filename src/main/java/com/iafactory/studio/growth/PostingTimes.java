package com.iafactory.studio.growth;

import com.iafactory.studio.media.Platform;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * When a film is best published. What is known beforehand are averages of other people's audiences, from a file; they are weak, so a
 * time is a proposal with its weight and never a promise. Pure and thread-safe.
 */
public final class PostingTimes {
    /** Two films of an account closer than that take viewers from each other. */
    public static final Duration GAP = Duration.ofHours(4);

    private static final String FILE = "posting-times.tsv";
    /** First hour of each block of the file. */
    private static final int[] BLOCKS = {0, 6, 9, 12, 15, 18, 21};

    /** YouTube needs that long to find out who may want to see a long film. */
    private static final Duration INDEXING = Duration.ofHours(2);

    private static final Map<String, Weights> KNOWN = read();

    private PostingTimes() {}

    /** @param weight of the hour and the day together; 1 is neutral */
    public record Slot(Instant at, double weight) {}

    private record Weights(double[] hours, Set<DayOfWeek> best, double bestWeight) {
        double at(ZonedDateTime time) {
            int block = BLOCKS.length - 1;
            while (BLOCKS[block] > time.getHour()) {
                block--;
            }
            return hours[block] * (best.contains(time.getDayOfWeek()) ? bestWeight : 1);
        }
    }

    /**
     * Times on the full hour, the best first and the earlier before the later; at most one a day.
     *
     * @param upright whether it is a short
     * @param zone of the audience
     * @param from not before
     * @param days how far ahead
     * @param taken times at which the account publishes something else
     */
    public static List<Slot> best(
            Platform platform, boolean upright, ZoneId zone, Instant from, int days, Collection<Instant> taken) {
        Weights weights = weights(platform, upright);
        Duration before = platform == Platform.YOUTUBE && !upright ? INDEXING : Duration.ZERO;
        List<Slot> slots = new ArrayList<>();
        ZonedDateTime hour = from.atZone(zone).truncatedTo(ChronoUnit.HOURS).plusHours(1);
        ZonedDateTime end = hour.plusDays(days);
        Slot ofDay = null;
        for (; hour.isBefore(end); hour = hour.plusHours(1)) {
            Slot slot = new Slot(hour.toInstant(), weights.at(hour.plus(before)));
            boolean free = taken.stream()
                    .noneMatch(other -> Duration.between(other, slot.at()).abs().compareTo(GAP) < 0);
            if (free && (ofDay == null || slot.weight() > ofDay.weight())) {
                ofDay = slot;
            }
            boolean last = hour.plusHours(1).getDayOfYear() != hour.getDayOfYear();
            if (ofDay != null && (last || !hour.plusHours(1).isBefore(end))) {
                slots.add(ofDay);
                ofDay = null;
            }
        }
        slots.sort(Comparator.comparingDouble(Slot::weight).reversed().thenComparing(Slot::at));
        return slots;
    }

    private static Weights weights(Platform platform, boolean upright) {
        String kind = platform == Platform.YOUTUBE ? upright ? "youtube_short" : "youtube_film" : platform.code();
        return Objects.requireNonNull(KNOWN.get(kind), "no times of " + kind);
    }

    private static Map<String, Weights> read() {
        try (InputStream file = Objects.requireNonNull(PostingTimes.class.getResourceAsStream(FILE))) {
            Map<String, Weights> weights = new HashMap<>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(cells -> weights.put(cells[0], weights(cells)));
            return Map.copyOf(weights);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Weights weights(String[] cells) {
        double[] hours = Arrays.stream(cells, 1, 1 + BLOCKS.length)
                .mapToDouble(Double::parseDouble)
                .toArray();
        String days = cells[1 + BLOCKS.length];
        Set<DayOfWeek> best = days.equals("none")
                ? EnumSet.noneOf(DayOfWeek.class)
                : Arrays.stream(days.split(",", -1))
                        .map(day -> DayOfWeek.valueOf(day.toUpperCase(Locale.ROOT)))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
        return new Weights(hours, best, Double.parseDouble(cells[2 + BLOCKS.length]));
    }
}
