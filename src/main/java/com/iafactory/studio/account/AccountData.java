package com.iafactory.studio.account;

import java.util.UUID;

/**
 * What a room keeps of users, for a user who wants to have it or to have it gone. Every room with rows or files of users has one
 * bean of it.
 */
public interface AccountData {
    /** Name of its part of an export, in snake case. */
    String part();

    /** All it keeps of the user, as values that can be written as JSON; no secrets. */
    Object export(UUID user);

    /**
     * Removes all it keeps of the user. Called within the transaction that removes the user, before the user's row goes; what
     * cannot be rolled back (files) is only noted here and removed after the commit.
     */
    void delete(UUID user);
}
