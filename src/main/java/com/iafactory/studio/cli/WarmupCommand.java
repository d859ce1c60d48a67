package com.iafactory.studio.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Walks through what every start does and plans an example, so that the launcher can record it for faster starts. */
@Command(name = "warmup", hidden = true, description = "Walks through a start; used by the launcher.")
final class WarmupCommand implements Runnable {
    @Override
    public void run() {
        new CommandLine(new MakeCommand()).getUsageMessage();
        try (ConfigurableApplicationContext context = Context.start()) {
            context.getBean(com.iafactory.studio.production.Producer.class);
        }
        Path example = Path.of(System.getProperty("studio.root", "."), "examples", "horaire-cadence.fr.md");
        if (Files.isRegularFile(example)) {
            StudioCommand.run("make", "--dry-run", "--json", example.toString());
        }
    }
}
