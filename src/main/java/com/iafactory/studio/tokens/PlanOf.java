package com.iafactory.studio.tokens;

import java.util.UUID;

/** Knows each user's plan; the room that keeps accounts implements it. Thread-safe. */
@FunctionalInterface
public interface PlanOf {
    /** @return the plan now; a change counts from the next question on */
    Plan user(UUID user);
}
