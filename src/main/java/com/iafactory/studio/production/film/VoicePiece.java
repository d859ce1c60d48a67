package com.iafactory.studio.production.film;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.media.Digest;
import com.iafactory.studio.montage.Conform;
import com.iafactory.studio.production.Makers;
import com.iafactory.studio.production.Order;
import com.iafactory.studio.production.Piece;
import com.iafactory.studio.production.Shelf;
import com.iafactory.studio.production.Stage;
import com.iafactory.studio.take.Speech;
import java.nio.file.Path;
import java.util.List;

/** One spoken line, shared by every cut that says it: {@code line.wav} and the times of its words in {@code speech.json}. */
final class VoicePiece {
    private static final String SOUND = "line.wav";
    private static final String TIMES = "speech.json";

    private VoicePiece() {}

    static Piece of(String text, Order order, Makers makers) {
        Digest digest = Digest.of(
                "voice", makers.voice().version(), order.brief().language().code(), order.voice(), text);
        Piece piece = new Piece(digest, Stage.VOICE, brief(text), Costs.LINE, List.of(), (folder, shelf) -> {
            Speech speech = makers.voice().speak(text, order.brief().language(), order.voice(), folder.resolve(SOUND));
            Json.write(folder.resolve(TIMES), speech);
        });
        return makers.mark(piece);
    }

    static Conform.Take read(Digest digest, Shelf shelf) {
        Path folder = shelf.get(digest);
        return new Conform.Take(Json.read(folder.resolve(TIMES), Speech.class), folder.resolve(SOUND));
    }

    private static String brief(String text) {
        return text.length() <= 40 ? text : text.substring(0, 39) + "…";
    }
}
