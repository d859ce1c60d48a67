package com.iafactory.studio.production.film;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.media.Format;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.media.Platform;
import com.iafactory.studio.montage.type.TextSetter;
import com.iafactory.studio.montage.type.Typefaces;
import com.iafactory.studio.production.Order;
import com.iafactory.studio.script.Brief;
import com.iafactory.studio.script.SourceDocument;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LegibleTest {
    private final Legible legible = new Legible(new TextSetter(Typefaces.find()));

    @Test
    void leavesOutWhatNoFontHereCanShowAndSaysSo() {
        // Linear B and Cuneiform: in no font the studio asks for.
        Order order = legible.order(order("Le mot \uD800\uDC00\uD808\uDC00 est ancien."));
        assertThat(((SourceDocument.Paragraph) order.brief().source().blocks().getFirst()).sentences())
                .containsExactly("Le mot est ancien.");
        assertThat(legible.remarks()).hasSize(1).first().asString().contains("\uD800\uDC00");
    }

    @Test
    void leavesEverythingElseAsItIs() {
        Order order = order("L'été, 3,5 % de l'eau — «\u202foui\u202f» — العربية أيضاً, Straße!");
        assertThat(legible.order(order)).isEqualTo(order);
        assertThat(legible.remarks()).isEmpty();
    }

    private static Order order(String sentence) {
        return new Order(
                new Brief(
                        new SourceDocument(
                                Optional.of("Titre"), List.of(new SourceDocument.Paragraph(List.of(sentence)))),
                        Language.FR,
                        Duration.ofSeconds(30),
                        1,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Platform.ALL),
                Set.of(Format.YOUTUBE),
                Optional.empty(),
                "default",
                Optional.empty());
    }
}
