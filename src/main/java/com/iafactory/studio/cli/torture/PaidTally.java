package com.iafactory.studio.cli.torture;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What came of a run with bought voices, music and pictures.
 *
 * @param inSendings kills that fell into at least one sending
 * @param mishaps how many sendings the stand-in made fail, by how
 * @param lookedUp takes that were unknown for a while at a service with a list, and that the studio found out about by itself
 * @param states how many takes are in each state
 * @param faults what should not be; empty when all is well
 */
public record PaidTally(
        int kills,
        long seed,
        int inSendings,
        int films,
        int sendings,
        int sold,
        Map<String, Integer> mishaps,
        Map<String, Integer> states,
        int unknownByCut,
        int unknownByKill,
        int lookedUp,
        int boughtAgain,
        int goneOnWithout,
        List<String> faults) {
    public PaidTally {
        mishaps = new TreeMap<>(mishaps);
        states = new TreeMap<>(states);
        faults = List.copyOf(faults);
    }

    public boolean clean() {
        return faults.isEmpty();
    }

    public List<String> lines() {
        List<String> lines = new java.util.ArrayList<>();
        lines.add("kills " + kills + ", seed " + seed + ", kills that fell into sendings " + inSendings
                + ", films completed " + films);
        lines.add("sendings " + sendings + ", bought " + sold + ", made to fail: " + told(mishaps));
        lines.add("takes: " + told(states));
        lines.add("takes whose outcome nobody could know: " + (unknownByCut + unknownByKill) + " (cut by the service "
                + unknownByCut + ", by a kill " + unknownByKill + "), all at a service without a list;"
                + " settled by a person: not bought, bought again " + boughtAgain
                + "; bought and lost, gone on without " + goneOnWithout);
        lines.add("unknown for a while, and found out by the studio in the list of the service: " + lookedUp);
        lines.add(
                clean()
                        ? "nothing bought twice, nothing bought without a record, nothing held, the ledger's sum is zero"
                        : "FAULTS");
        lines.addAll(faults);
        return lines;
    }

    private static String told(Map<String, Integer> counts) {
        return counts.isEmpty()
                ? "none"
                : counts.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .collect(Collectors.joining(", "));
    }
}
