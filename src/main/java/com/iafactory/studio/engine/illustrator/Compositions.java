package com.iafactory.studio.engine.illustrator;

import static com.iafactory.studio.engine.illustrator.Composition.BEFORE;
import static com.iafactory.studio.engine.illustrator.Composition.BESIDE;
import static com.iafactory.studio.engine.illustrator.Composition.CENTRED;
import static com.iafactory.studio.engine.illustrator.Composition.FIELD;
import static com.iafactory.studio.engine.illustrator.Composition.PANEL;
import static com.iafactory.studio.engine.illustrator.Composition.PANEL_BEFORE;
import static com.iafactory.studio.engine.illustrator.Composition.POSTER;
import static com.iafactory.studio.engine.illustrator.Composition.SHEET;
import static com.iafactory.studio.engine.illustrator.Composition.SLANT;

import com.iafactory.studio.media.Canvas;
import com.iafactory.studio.media.Digest;
import com.iafactory.studio.montage.PlateRequest;
import com.iafactory.studio.storyboard.ShotContent;
import java.util.List;

/**
 * Chooses a composition for a plate. A plate knows nothing of its neighbours, so the choice falls by its own words: the same
 * plate always looks the same, and two in a row rarely alike.
 */
final class Compositions {
    private static final int FEW_ROWS = 3;

    private Compositions() {}

    static Composition of(PlateRequest request, boolean pictured) {
        List<Composition> choice = choice(request.content(), request.canvas(), pictured);
        if (choice.isEmpty()) {
            return CENTRED;
        }
        long seed = Digest.of("composition", String.join(" ", ContentText.of(request.content())))
                        .seed()
                + request.seed();
        return choice.get((int) Long.remainderUnsigned(seed * 0x9E3779B97F4A7C15L >>> 17, choice.size()));
    }

    private static List<Composition> choice(ShotContent content, Canvas canvas, boolean pictured) {
        return switch (content) {
            case ShotContent.Title _ -> List.of(POSTER, SLANT, PANEL);
            case ShotContent.ChapterCard _ -> List.of(FIELD, SLANT, POSTER);
            case ShotContent.Statement _ ->
                pictured
                        ? List.of(BESIDE, POSTER, PANEL, PANEL_BEFORE, SLANT, FIELD, SHEET, BEFORE)
                        : canvas == Canvas.LANDSCAPE
                                ? List.of(CENTRED, FIELD, SLANT, PANEL_BEFORE, PANEL)
                                : List.of(FIELD, SLANT, PANEL_BEFORE, POSTER, SHEET);
            case ShotContent.Question _ -> List.of(FIELD, POSTER, PANEL_BEFORE, SLANT);
            case ShotContent.Definition _ -> List.of(SHEET, PANEL, BEFORE, PANEL_BEFORE);
            case ShotContent.BigNumber _ -> List.of(PANEL, POSTER, SLANT, BESIDE, FIELD);
            case ShotContent.Quotation _ -> List.of(SHEET, PANEL_BEFORE, POSTER, SLANT);
            case ShotContent.Place _ -> List.of(SLANT, POSTER, PANEL_BEFORE, BESIDE);
            case ShotContent.Dates dates ->
                dates.moments().size() == 1 ? List.of(PANEL, SLANT, BEFORE, POSTER) : List.of();
            case ShotContent.Listing list -> rows(list.items().size(), canvas, pictured);
            case ShotContent.Recap recap -> rows(recap.items().size(), canvas, pictured);
            case ShotContent.CallToAction _ -> List.of(FIELD);
            case ShotContent.EndCard _ -> List.of(SLANT);
            case ShotContent.Comparison _, ShotContent.Chart _, ShotContent.Footage _ -> List.of();
        };
    }

    /** Rows need their width: beside something else where there is a picture or they are few. */
    private static List<Composition> rows(int count, Canvas canvas, boolean pictured) {
        return switch (canvas) {
            case LANDSCAPE -> pictured || count <= FEW_ROWS ? List.of(PANEL, PANEL_BEFORE, SLANT) : List.of();
            case VERTICAL -> List.of(SLANT, POSTER, PANEL_BEFORE);
            case SQUARE -> List.of();
        };
    }

    /** Whether a content is laid out on a scene at all, and not across the whole of the area. */
    static boolean staged(ShotContent content, Canvas canvas, boolean pictured) {
        return !choice(content, canvas, pictured).isEmpty();
    }
}
