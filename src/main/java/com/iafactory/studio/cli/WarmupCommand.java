package com.iafactory.studio.cli;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.storage.Folders;
import com.iafactory.studio.web.Service;
import com.iafactory.studio.web.ServiceSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
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
        serve();
    }

    /** In a folder of its own, which is gone afterwards; where no database can be started, films can still be made. */
    private static void serve() {
        try {
            Path home = Files.createTempDirectory("studio-warmup");
            try (Service service =
                    Service.start(new ServiceSettings(0, true, false, Map.of("studio.home", home.toString())))) {
                service.ownerToken();
            } finally {
                Folders.delete(home);
            }
        } catch (IOException | StudioException e) {
            // Only starts are slower for it.
            return;
        }
    }
}
