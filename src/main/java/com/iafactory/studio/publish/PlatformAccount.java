package com.iafactory.studio.publish;

import com.iafactory.studio.media.Platform;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A user's account at a platform, as it was connected.
 *
 * @param channel the platform's id of it
 * @param name as people see it
 * @param trouble why it has to be connected again; empty while it works
 */
public record PlatformAccount(
        UUID id,
        UUID user,
        Platform platform,
        String channel,
        String name,
        Optional<String> trouble,
        Instant connectedAt) {}
