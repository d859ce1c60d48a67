package com.iafactory.studio.take;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The takes this process is at. Thread-safe. */
final class Living {
    private final Set<UUID> takes = ConcurrentHashMap.newKeySet();
    private final String node;

    Living(UUID node) {
        this.node = node.toString();
    }

    /** Names this process. */
    String node() {
        return node;
    }

    void enters(UUID take) {
        takes.add(take);
    }

    void leaves(UUID take) {
        takes.remove(take);
    }

    Optional<Collection<UUID>> now() {
        return takes.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(takes));
    }
}
