package com.iafactory.studio.cli.torture;

import com.iafactory.studio.provider.standin.StandIn;
import java.time.Duration;
import java.util.Optional;

/** What the storm knows of a service whose stand-in it is over. */
interface Shop {
    /** So long after a sending the list of the service is sure to show it, where it has one. */
    Duration SURE = Duration.ofSeconds(10);

    /** What a request buys, as {@link Audit} calls it; empty when it buys nothing and only asks. */
    Optional<String> bought(StandIn.Heard request);

    /** 429 with {@code Retry-After: 1}. */
    StandIn.Reply busy();

    /** 500 without a word whether anything was done. */
    StandIn.Reply broken();
}
