package com.iafactory.studio.engine.illustrator;

import com.iafactory.studio.media.Digest;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.storyboard.ShotContent;

/** Chooses the ornament that says most about a plate without an illustration. */
final class Ornaments {
    private Ornaments() {}

    static Ornament of(Stage stage, boolean round) {
        ShotContent content = stage.request().content();
        return switch (content) {
            case ShotContent.Quotation _ -> new Ornament.Sign(quotationMark(stage), stage.setter());
            case ShotContent.Question _ -> new Ornament.Sign(stage.rightToLeft() ? "؟" : "?", stage.setter());
            case ShotContent.Place _ -> new Ornament.Pin();
            case ShotContent.BigNumber number
            when number.unit().strip().equals("%") && number.number() >= 0 && number.number() <= 100 ->
                new Ornament.Ring(number.number() / 100);
            case ShotContent.ChapterCard card -> new Ornament.Sign(Integer.toString(card.number()), stage.setter());
            default -> {
                Language language = stage.request().language();
                boolean maghreb = language == Language.AR || language == Language.DARIJA;
                yield maghreb
                        ? new Ornament.Rosette()
                        : new Ornament.Tiles(
                                Digest.of("tiles", String.join(" ", ContentText.of(content)))
                                        .seed(),
                                round);
            }
        };
    }

    /** The opening mark of the language. */
    static String quotationMark(Stage stage) {
        if (stage.rightToLeft()) {
            return "«\u200F";
        }
        return stage.request().language() == Language.EN ? "“" : "«";
    }
}
