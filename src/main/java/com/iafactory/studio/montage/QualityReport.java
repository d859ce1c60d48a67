package com.iafactory.studio.montage;

import java.util.List;

/** What a quality check found. A deliverable is done only when every check passed. */
public record QualityReport(List<Check> checks) {
    public QualityReport {
        checks = List.copyOf(checks);
    }

    /**
     * One thing looked at.
     *
     * @param name stable, in kebab case, for example {@code true-peak}
     * @param value what was found, with its unit
     * @param limit what is asked for
     */
    public record Check(String name, String value, String limit, boolean passed) {}

    public boolean passed() {
        return checks.stream().allMatch(Check::passed);
    }

    public List<Check> failures() {
        return checks.stream().filter(check -> !check.passed()).toList();
    }
}
