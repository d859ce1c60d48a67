package com.iafactory.studio.montage;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * What a quality check found. A deliverable is done only when every check passed.
 *
 * @param integratedLufs measured on the file; the floor of the measure when it has no sound
 * @param truePeakDbtp measured on the file
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
@JsonIgnoreProperties(value = "passed", allowGetters = true)
public record QualityReport(List<Check> checks, double integratedLufs, double truePeakDbtp) {
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

    @JsonProperty("passed")
    public boolean passed() {
        return checks.stream().allMatch(Check::passed);
    }

    public List<Check> failures() {
        return checks.stream().filter(check -> !check.passed()).toList();
    }
}
