package com.iafactory.studio.production.film;

import com.iafactory.studio.growth.Chapter;
import com.iafactory.studio.growth.Credits;
import com.iafactory.studio.growth.Ideas;
import com.iafactory.studio.growth.Marketing;
import com.iafactory.studio.growth.MarketingDraft;
import com.iafactory.studio.growth.MarketingKit;
import com.iafactory.studio.growth.ThumbnailDesigner;
import com.iafactory.studio.growth.ThumbnailIdea;
import com.iafactory.studio.json.Json;
import com.iafactory.studio.media.Digest;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.montage.ChapterMark;
import com.iafactory.studio.montage.Illustrator;
import com.iafactory.studio.montage.Timeline;
import com.iafactory.studio.production.Makers;
import com.iafactory.studio.production.Order;
import com.iafactory.studio.production.Piece;
import com.iafactory.studio.production.Shelf;
import com.iafactory.studio.production.Stage;
import com.iafactory.studio.script.LetterDigits;
import com.iafactory.studio.script.Screenplay;
import com.iafactory.studio.storyboard.Illustration;
import com.iafactory.studio.storyboard.Look;
import com.iafactory.studio.time.RationalTime;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Marketing ({@code kit.json}) and thumbnails ({@code thumbnail-1.jpg} …). */
final class GrowthPiece {
    private static final String KIT = "kit.json";

    private GrowthPiece() {}

    /**
     * @param film timeline of the long film; without one there are no chapters to name
     * @param texts what somebody writes about cuts, by their names
     */
    static Piece of(Screenplay written, Optional<Timeline> film, Map<String, Piece> texts, Order order, Makers makers) {
        List<ChapterMark> marks = film.map(Timeline::chapters).orElse(List.of());
        Duration length = film.map(timeline -> timeline.duration().toDuration())
                .orElse(order.brief().target());
        List<Chapter> chapters = marks.stream()
                .map(mark -> new Chapter(
                        mark.title(),
                        RationalTime.ofFrames(mark.range().start()).toDuration()))
                .toList();
        Look look = Looks.of(order, written, makers);
        List<String> parts = new ArrayList<>(List.of(
                "growth",
                Marketing.VERSION,
                makers.illustrator().version(),
                Json.canonical(written),
                Json.canonical(chapters),
                length.toString(),
                Json.canonical(look)));
        makers.thumbnails().map(ThumbnailDesigner::version).ifPresent(parts::add);
        // What was made before they were known for letters has them as figures.
        if (LetterDigits.in(
                String.join(" ", written.film().words()), order.brief().language())) {
            parts.add("letter digits");
        }
        texts.forEach((cut, text) -> parts.addAll(List.of(cut, text.digest().hex())));
        Digest digest = Digest.of(parts.toArray(String[]::new));
        List<Digest> needs = texts.values().stream().map(Piece::digest).toList();
        Piece piece = new Piece(digest, Stage.GROWTH, "marketing", Costs.GROWTH, needs, (folder, shelf) -> {
            Map<String, MarketingDraft> drafts = new LinkedHashMap<>();
            texts.forEach((cut, text) -> drafts.put(cut, MarketingPiece.read(text.digest(), shelf)));
            Ideas ideas = new Ideas(
                    makers.thumbnails()
                            .map(designer ->
                                    designer.ideas(written, order.brief().language()))
                            .orElse(List.of()),
                    drafts);
            MarketingKit kit =
                    Marketing.plan(written, order.brief().language(), chapters, length, Credits.offline(), ideas);
            Json.write(folder.resolve(KIT), kit);
            for (int i = 0; i < kit.thumbnails().size(); i++) {
                draw(kit.thumbnails().get(i), i, look, order, written, makers, folder);
            }
        });
        return makers.mark(piece);
    }

    static MarketingKit read(Piece piece, Shelf shelf) {
        return Json.read(shelf.get(piece.digest()).resolve(KIT), MarketingKit.class);
    }

    static String thumbnail(int index) {
        return "thumbnail-" + (index + 1) + ".jpg";
    }

    private static void draw(
            ThumbnailIdea idea, int index, Look look, Order order, Screenplay written, Makers makers, Path folder)
            throws IOException {
        Illustrator.Thumbnail.Kind kind = switch (idea.kind()) {
            case QUESTION -> Illustrator.Thumbnail.Kind.QUESTION;
            case NUMBER -> Illustrator.Thumbnail.Kind.NUMBER;
            case STATEMENT -> Illustrator.Thumbnail.Kind.STATEMENT;
        };
        Optional<Illustration> picture = Optional.of(idea.picture())
                .filter(seen -> !seen.isEmpty())
                .flatMap(seen -> makers.storyboarder().illustrate(seen, 0, Language.EN))
                .or(() -> makers.storyboarder()
                        .illustrate(
                                idea.text() + " " + written.film().title(),
                                index,
                                order.brief().language()));
        Look turned = new Look(look.theme(), (look.hueShift() + 40 * index) % 360, look.brand());
        Jpeg.write(
                makers.illustrator()
                        .thumbnail(new Illustrator.Thumbnail(
                                kind,
                                idea.text(),
                                picture,
                                turned,
                                order.brief().language())),
                folder.resolve(thumbnail(index)));
    }
}
