package com.iafactory.studio.publish;

/**
 * Something about a post, found before it is sent.
 *
 * @param code stable, for example {@code title-too-long}
 * @param refused whether the platform would refuse it; else it would only look bad
 * @param message for people: what, and what to do
 */
public record Fault(String code, boolean refused, String message) {}
