package com.iafactory.studio.web;

import com.iafactory.studio.account.Caller;
import com.iafactory.studio.queue.Priority;

/** Whose work goes first. */
final class Priorities {
    private Priorities() {}

    static int of(Caller caller) {
        return switch (caller.user().plan()) {
            case FREE -> Priority.FREE;
            case PRO -> Priority.PRO;
            case ENTERPRISE -> Priority.ENTERPRISE;
        };
    }
}
