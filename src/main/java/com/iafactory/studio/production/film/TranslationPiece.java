package com.iafactory.studio.production.film;

import com.iafactory.studio.caption.Cue;
import com.iafactory.studio.caption.CueTranslator;
import com.iafactory.studio.caption.WebVtt;
import com.iafactory.studio.json.Json;
import com.iafactory.studio.media.Digest;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.media.Writing;
import com.iafactory.studio.production.Makers;
import com.iafactory.studio.production.Order;
import com.iafactory.studio.production.Piece;
import com.iafactory.studio.production.Shelf;
import com.iafactory.studio.production.Stage;
import com.iafactory.studio.script.Cut;
import com.iafactory.studio.take.LanguageModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The subtitles of a cut in another language: {@code cues.json}, which says why there are none where that is so. */
final class TranslationPiece {
    private static final Logger LOG = LoggerFactory.getLogger(TranslationPiece.class);
    private static final String FILE = "cues.json";
    private static final double COST = 30;
    /** After these a film is finished without them, unless the order is strict. */
    private static final Set<String> NOT_TRANSLATED =
            Set.of(LanguageModel.AWAY, CueTranslator.UNUSABLE, SubtitleTrack.NO_MODEL);

    private TranslationPiece() {}

    /** @param missing why there are no cues; empty when there are */
    record Made(List<Cue> cues, String missing) {}

    static Piece of(Cut cut, List<Cue> source, Language to, Order order, Makers makers) {
        Language from = order.brief().language();
        Writing writing = order.subtitles().writing(to);
        List<String> parts = new ArrayList<>(List.of(
                "subtitles",
                makers.translator().map(CueTranslator::version).orElse("none"),
                from.code(),
                to.code(),
                WebVtt.write(source),
                Integer.toString(order.subtitles().attempt()),
                // Where one may be missing, it may be missing in what was made before.
                order.makers().strict() ? "strict" : "lax"));
        if (writing.unusual()) {
            parts.add(writing.letters().code());
        }
        Digest digest = Digest.of(parts.toArray(String[]::new));
        String label = cut.name() + " in " + to.code();
        Piece piece = new Piece(
                digest,
                Stage.SUBTITLES,
                label,
                COST,
                List.of(),
                (folder, shelf) -> Json.write(folder.resolve(FILE), made(source, from, writing, label, order, makers)));
        return makers.mark(piece);
    }

    private static Made made(List<Cue> source, Language from, Writing to, String label, Order order, Makers makers) {
        try {
            CueTranslator translator = makers.translator().orElseThrow(() -> SubtitleTrack.noModel(to.language()));
            return new Made(translator.translate(source, from, to), "");
        } catch (StudioException e) {
            if (order.makers().strict() || !NOT_TRANSLATED.contains(e.code())) {
                throw e;
            }
            LOG.warn("{}: {}; it is finished without", label, e.getMessage());
            return new Made(List.of(), String.valueOf(e.getMessage()));
        }
    }

    static Made read(Digest piece, Shelf shelf) {
        return Json.read(shelf.get(piece).resolve(FILE), Made.class);
    }
}
