package com.iafactory.studio.e2e;

import com.iafactory.studio.storage.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import tools.jackson.databind.JsonNode;

/** One finished production of the smallest size, made once and looked at by many tests; none of them changes it. */
final class SmallProduction implements AutoCloseable {
    static final String TEXT = """
            # Le train de nuit Genève–Berlin

            Le train de nuit entre Genève et Berlin a transporté 112 000 voyageurs en 2023, soit 18 % de plus qu'en 2022.

            ## Pourquoi il revient

            Un aller émet environ 12 kilos de CO2, contre 230 kilos en avion. Le billet le moins cher coûte 49 francs. \
            La nuit d'hôtel est comprise, puisque l'on dort dans le train.

            ## Ce qui manque

            Les voitures-lits manquent en Europe : il en reste moins de 1 200. Une voiture neuve coûte 3 millions d'euros \
            et sa livraison prend quatre ans. Les chemins de fer autrichiens en ont commandé 33 rames.

            ## Et demain

            Une liaison vers Rome ouvrira en décembre 2026. Réserver deux mois à l'avance divise le prix par deux.
            """;

    /** As few words as a film is made of; its sentences are shots without a figure or a list. */
    static final String SHORTEST = """
            # Le train de nuit

            Le train de nuit traverse la montagne pendant que la vallée dort encore sous la neige. Une lampe éclaire le \
            visage de la voyageuse assise près de la fenêtre. Le soleil se lève doucement sur le lac et les oiseaux \
            quittent la forêt.
            """;

    private final Path root;
    private final Path source;
    private final StudioProcess.Ended ended;

    private SmallProduction() {
        try {
            root = Files.createTempDirectory("studio-proof");
            source = Files.writeString(root.resolve("train.md"), TEXT);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        ended = StudioProcess.Setting.at(home()).run(arguments(source, out()));
        if (ended.exitCode() != 0) {
            throw new AssertionError("the small production failed:\n" + ended.complaint());
        }
    }

    /** The same order for a text and an output folder. */
    static String[] arguments(Path source, Path out, String... more) {
        List<String> line = new ArrayList<>(List.of("make", source.toString(), "--out", out.toString()));
        line.addAll(List.of("--duration", "20", "--formats", "youtube,tiktok", "--json"));
        if (!List.of(more).contains("--shorts")) {
            line.addAll(List.of("--shorts", "1"));
        }
        line.addAll(List.of(more));
        return line.toArray(String[]::new);
    }

    /** An order for the long film alone. */
    static String[] filmAlone(Path source, Path out, String... more) {
        List<String> line = new ArrayList<>(List.of("make", source.toString(), "--out", out.toString()));
        line.addAll(List.of("--duration", "20", "--formats", "youtube", "--shorts", "0", "--json"));
        line.addAll(List.of(more));
        return line.toArray(String[]::new);
    }

    Path home() {
        return root.resolve("home");
    }

    Path out() {
        return root.resolve("out");
    }

    /** A file of the production. */
    Path file(String path) {
        return out().resolve("train").resolve(path);
    }

    Path source() {
        return source;
    }

    StudioProcess.Ended ended() {
        return ended;
    }

    JsonNode report() {
        return ended.json();
    }

    List<JsonNode> deliverables() {
        return report().get("deliverables").valueStream().toList();
    }

    @Override
    public void close() throws IOException {
        Folders.delete(root);
    }

    /** Gives the one production to every test that asks for it. */
    static final class Shared implements ParameterResolver {
        private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(Shared.class);

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == SmallProduction.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(HERE)
                    .computeIfAbsent("production", key -> new SmallProduction(), SmallProduction.class);
        }
    }
}
