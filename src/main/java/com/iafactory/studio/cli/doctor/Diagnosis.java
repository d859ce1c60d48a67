package com.iafactory.studio.cli.doctor;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * One line of the doctor.
 *
 * @param subject what was looked at
 * @param found what was seen
 * @param remedy what to do; empty when all is well
 */
public record Diagnosis(Verdict verdict, String subject, String found, String remedy) {
    /** How it stands. */
    public enum Verdict {
        PASS,
        WARN,
        FAIL;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Diagnosis pass(String subject, String found) {
        return new Diagnosis(Verdict.PASS, subject, found, "");
    }

    static Diagnosis warn(String subject, String found, String remedy) {
        return new Diagnosis(Verdict.WARN, subject, found, remedy);
    }

    static Diagnosis fail(String subject, String found, String remedy) {
        return new Diagnosis(Verdict.FAIL, subject, found, remedy);
    }
}
