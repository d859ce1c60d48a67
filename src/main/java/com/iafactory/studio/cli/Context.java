package com.iafactory.studio.cli;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the rooms for a command: no web server, nothing made before it is asked for. */
final class Context {
    private Context() {}

    static ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(Wiring.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .lazyInitialization(true)
                .registerShutdownHook(false)
                .logStartupInfo(false)
                .run();
    }
}
