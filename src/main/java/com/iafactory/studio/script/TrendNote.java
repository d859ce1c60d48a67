package com.iafactory.studio.script;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What people look at while a film is planned, as its writer is told: something to begin with, never a source of facts.
 *
 * @param source whom it is from
 * @param seen when it was published
 */
public record TrendNote(String title, String summary, String source, LocalDate seen, Optional<String> url) {}
