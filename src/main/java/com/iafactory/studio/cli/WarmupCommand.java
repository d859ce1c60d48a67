package com.iafactory.studio.cli;

import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Walks through what every start does, so that the launcher can record it for faster starts. */
@Command(name = "warmup", hidden = true, description = "Walks through a start; used by the launcher.")
final class WarmupCommand implements Runnable {
    @Override
    public void run() {
        new CommandLine(new MakeCommand()).getUsageMessage();
        try (ConfigurableApplicationContext context = Context.start()) {
            context.getBean(com.iafactory.studio.production.Producer.class);
        }
    }
}
