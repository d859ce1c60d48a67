package com.iafactory.studio.production.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.queue.Priority;
import com.iafactory.studio.take.UnclearOutcome;
import java.nio.file.Files;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Where nobody knows whether a model was paid, a script waits for a person with its tokens, as a piece does. Jobs are done by hand. */
class ScriptWaitsTest extends TinyProductions {
    @Test
    void aScriptGoesOnWhenSomebodyHasSaidWhatBecameOfIt() throws Exception {
        Node node = new Node("one", database.source(), folder, workshop(), Map.of());
        Crank crank = new Crank(database, node);
        UUID id = node.room.productions().writeScript(user, TinyWorkshop.wishes("%settled one two"), Priority.FREE);
        for (int again = 0; again < 2; again++) {
            crank.runAll(Scripts.WRITE);
            Script script = node.room.scripts().find(user, id).orElseThrow();
            assertThat(script.screenplay()).isEmpty();
            assertThat(script.failure()).isEmpty();
            assertThat(node.room.scripts().waitsFor(user, id))
                    .hasValueSatisfying(why -> assertThat(why.code()).isEqualTo(UnclearOutcome.CODE));
            assertThat(node.room.scripts().waitsFor(new UUID(0, 1), id)).isEmpty();
        }
        Files.createFile(folder.resolve("settled"));
        crank.runAll(Scripts.WRITE);
        assertThat(node.room.scripts().find(user, id).orElseThrow().screenplay())
                .isPresent();
        assertThat(node.room.scripts().waitsFor(user, id)).isEmpty();
        assertThat(crank.waiting(Scripts.WRITE)).isEmpty();
    }
}
