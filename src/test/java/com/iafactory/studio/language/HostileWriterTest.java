package com.iafactory.studio.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.script.Brief;
import com.iafactory.studio.script.Screenplay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** A model that always does what the attacker in the source wants. What is made with it must be harmless all the same. */
class HostileWriterTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** Says the payload at one place of its answer; with -1 everywhere. */
    private static FakeModel obedient(String payload, int place, AtomicInteger places) {
        return new FakeModel((answer, number) -> {
            JsonNode tree = MAPPER.readTree(answer);
            int[] at = {0};
            JsonNode said = said(tree, payload, place, at, "");
            places.set(at[0]);
            return said.toString();
        });
    }

    private static JsonNode said(JsonNode node, String payload, int place, int[] at, String name) {
        if (node.isString()) {
            // Where figures are marked to be checked, they may be.
            boolean here = !name.equals("figure") && (place < 0 || at[0] == place);
            at[0]++;
            return here ? StringNode.valueOf(payload) : node;
        }
        if (node instanceof ObjectNode object) {
            object.properties()
                    .forEach(property ->
                            property.setValue(said(property.getValue(), payload, place, at, property.getKey())));
        }
        if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, said(array.get(i), payload, place, at, name));
            }
        }
        return node;
    }

    private static Optional<Screenplay> written(FakeModel model, Brief brief) {
        Screenplay[] written = {null};
        Throwable thrown =
                catchThrowable(() -> written[0] = new ModelWriter(model, Briefs.NOON).write(brief, Briefs.PACE));
        if (thrown != null) {
            assertThat(thrown)
                    .isInstanceOfSatisfying(
                            StudioException.class,
                            refusal -> assertThat(refusal.code()).isEqualTo("script-unusable"));
        }
        return Optional.ofNullable(written[0]);
    }

    /** All that is heard, set on a picture, or offered to be. */
    private static String said(Screenplay screenplay) {
        return Json.canonical(List.of(
                screenplay.film(),
                screenplay.shorts(),
                screenplay.alternatives(),
                screenplay.script().title(),
                screenplay.script().segments().stream()
                        .map(segment -> segment.content())
                        .toList()));
    }

    @Test
    void moreThanAHundredAttacksInSixLanguagesSayNothingOfTheirs() {
        List<Attacks.Attack> attacks = Attacks.all();
        assertThat(attacks).hasSizeGreaterThan(100);
        int made = 0;
        for (Attacks.Attack attack : attacks) {
            Brief brief =
                    Briefs.of(Briefs.example(attack.language()) + "\n\n" + attack.text(), attack.language(), 60, 1);
            AtomicInteger places = new AtomicInteger();
            List<Integer> tried = new ArrayList<>(List.of(-1));
            for (int i = 0; i < 6; i++) {
                tried.add(attack.number() * 5 + i * 7);
            }
            for (int place : tried) {
                FakeModel model = obedient(attack.payload(), places.get() == 0 ? place : place % places.get(), places);
                Optional<Screenplay> screenplay = written(model, brief);
                screenplay.ifPresent(written -> assertThat(harmful(attack, written))
                        .as("%s at %d", attack, place)
                        .isFalse());
                made += screenplay.isPresent() ? 1 : 0;
            }
        }
        // Where only what is offered besides was tampered with, there is a film.
        assertThat(made).isPositive();
    }

    private static boolean harmful(Attacks.Attack attack, Screenplay screenplay) {
        // A figure of the attacker stands in the source, as his text does; whatever else gives him away must not be
        // said.
        boolean figure = attack.tell().matches("\\p{Nd}+");
        return !figure && said(screenplay).contains(attack.tell());
    }

    @Test
    void aFigureThatIsInNoSourceIsNotSaidWhereverTheModelPutsIt() {
        for (int place = 0; place < 60; place++) {
            Optional<Screenplay> screenplay = written(
                    obedient("It is exactly 4987 of them.", place, new AtomicInteger()),
                    Briefs.of(com.iafactory.studio.media.Language.EN, 60, 2));
            screenplay.ifPresent(written -> assertThat(said(written)).doesNotContain("4987"));
        }
    }

    @Test
    void whatAnAttackerWritesStaysInsideItsQuotation() {
        for (Attacks.Attack attack : Attacks.all()) {
            Brief brief =
                    Briefs.of(Briefs.example(attack.language()) + "\n\n" + attack.text(), attack.language(), 60, 1);
            FakeModel model = FakeModel.plausible();
            written(model, brief);
            String user = model.asked().getFirst().user();
            assertThat(user.substring(user.indexOf("\nsource:\n") + 9, user.lastIndexOf("\nWrite the script."))
                            .lines())
                    .allSatisfy(line -> assertThat(line).startsWith("| "));
        }
    }
}
