package com.iafactory.studio.cli.torture;

import com.iafactory.studio.media.Digest;
import com.iafactory.studio.take.Capability;
import com.iafactory.studio.take.Take;
import com.iafactory.studio.take.TakeState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

/** The stand-in's book of sendings held against the studio's record of takes. */
final class Audit {
    /** From the last byte of an answer to its result safe on disk, on a machine that is busy with other things. */
    static final Duration TO_KEEP = Duration.ofSeconds(3);

    /** A sending is on record before it is heard, by the same clock but not in the same instant. */
    private static final Duration SAME = Duration.ofMillis(100);

    /** Services compose no shorter. */
    private static final long SHORTEST_MUSIC_MILLIS = 3000;

    private static final int LONGEST_LINE = 250;

    private final List<Sending> sendings;
    private final List<Instant> kills;
    private final Map<UUID, Integer> films;

    /** @param films number of the one film of each user */
    Audit(List<Sending> sendings, List<Instant> kills, Map<UUID, Integer> films) {
        this.sendings = List.copyOf(sendings);
        this.kills = List.copyOf(kills);
        this.films = Map.copyOf(films);
    }

    /** The voice of a film, which is no other film's: so the stand-in knows for which film it speaks. */
    static String voice(int film) {
        return "voiceOfFilm%04d".formatted(film);
    }

    /** What both books call a line. */
    static String line(String voice, String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return voice + ": " + (line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE));
    }

    /** What both books call a bed of music: its length, as hardly two have the same. */
    static String music(long millis) {
        return "music of " + Math.max(SHORTEST_MUSIC_MILLIS, millis) + " ms";
    }

    /** What both books call a picture. */
    static String picture(int film, Digest take) {
        return "picture of film " + film + ": " + take.brief();
    }

    String key(Take take) {
        int film = films.getOrDefault(take.user(), 0);
        return switch (take.maker().capability()) {
            case MUSIC -> music(take.quantity());
            case PICTURE -> picture(film, take.digest());
            default -> line(voice(film), take.label());
        };
    }

    /** Whether the service has a list in which what was sold can be found, and which shows in time what was not. */
    static boolean canBeSought(Take take) {
        return take.maker().provider().equals(PictureShop.NAME) || take.maker().capability() == Capability.SPEECH;
    }

    int sold(String key) {
        return (int) sendings.stream()
                .filter(sending -> sending.sold() && sending.what().equals(key))
                .count();
    }

    /** How many were bought as the studio's record says; those a person went on without had been bought and lost. */
    int recorded(List<Take> takes, String key) {
        return (int) takes.stream()
                .filter(take -> take.state() == TakeState.DONE || take.state() == TakeState.PASSED_OVER)
                .filter(take -> key(take).equals(key))
                .count();
    }

    /**
     * What is wrong when all is settled.
     *
     * @param takes all there are on record
     */
    List<String> faults(List<Take> takes) {
        TreeSet<String> keys = new TreeSet<>();
        takes.forEach(take -> keys.add(key(take)));
        sendings.forEach(sending -> keys.add(sending.what()));
        List<String> faults = new ArrayList<>();
        for (String key : keys) {
            int sold = sold(key);
            int recorded = recorded(takes, key);
            if (sold > recorded) {
                faults.add("bought " + sold + " times, on record as bought " + recorded + " times: " + key);
            }
            if (sold < recorded) {
                faults.add("on record as bought " + recorded + " times, sold " + sold + " times: " + key);
            }
        }
        takes.stream()
                .filter(take -> take.state().isOpen())
                .forEach(take -> faults.add("take left " + take.state().code() + ": " + key(take)));
        return faults;
    }

    /** Why nobody can know what became of a take; {@code NONE} is a fault. */
    enum Cause {
        CUT,
        KILL,
        NONE
    }

    Cause cause(Take unknown) {
        Instant sent = unknown.sentAt().orElse(unknown.createdAt());
        List<Sending> its = sendings.stream()
                .filter(sending -> sending.what().equals(key(unknown)))
                .filter(sending -> !sending.begun().isBefore(sent.minus(SAME)))
                .toList();
        if (its.stream().anyMatch(sending -> !sending.mishap().clear())) {
            return Cause.CUT;
        }
        Instant kept = its.stream()
                .map(Sending::ended)
                .max(Instant::compareTo)
                .orElse(sent)
                .plus(TO_KEEP);
        boolean killed = kills.stream().anyMatch(kill -> !kill.isBefore(sent.minus(SAME)) && !kill.isAfter(kept));
        return killed ? Cause.KILL : Cause.NONE;
    }
}
