package com.iafactory.studio.production.film;

import com.iafactory.studio.media.Canvas;
import com.iafactory.studio.production.Makers;
import com.iafactory.studio.production.Order;
import com.iafactory.studio.production.Quote;
import com.iafactory.studio.script.Cut;
import com.iafactory.studio.script.Line;
import com.iafactory.studio.script.Pace;
import com.iafactory.studio.script.Screenplay;
import com.iafactory.studio.storyboard.Shot;
import com.iafactory.studio.storyboard.Storyboard;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Plans a production in memory, as far as that goes without making anything, and prices it. */
final class Quotes {
    private static final int VERSION = 1;

    private Quotes() {}

    static Quote of(Order order, Makers makers) {
        Pace pace = makers.paces().of(order.brief().language(), order.voice());
        Screenplay written = makers.writer().write(order.brief(), pace);
        List<Quote.QuotedCut> cuts = new ArrayList<>();
        List<Cut> all = new ArrayList<>(List.of(written.film()));
        all.addAll(written.shorts());
        for (Cut cut : all) {
            Set<Canvas> canvases = FilmPlan.canvases(cut, order.formats());
            if (!canvases.isEmpty()) {
                cuts.add(quoted(cut, canvases, pace, order, makers));
            }
        }
        return new Quote(
                Quote.SCHEMA,
                VERSION,
                written.film().title(),
                order.brief().language(),
                cuts,
                0,
                Map.of(),
                written.script(),
                written.remarks());
    }

    private static Quote.QuotedCut quoted(Cut cut, Set<Canvas> canvases, Pace pace, Order order, Makers makers) {
        Storyboard board = makers.storyboarder()
                .draw(cut, order.brief().source(), order.brief().language(), pace);
        Duration length = board.shots().getLast().hold();
        for (Line line : cut.lines()) {
            Duration pause =
                    line.role() == Line.Role.CHAPTER ? Pace.CHAPTER_PAUSE.multipliedBy(2) : Pace.SENTENCE_PAUSE;
            length = length.plus(pace.of(line.text())).plus(pause);
        }
        List<Shot> shots = board.shots();
        return new Quote.QuotedCut(
                cut.name(),
                cut.title(),
                Math.round(length.toMillis() / 100.0) / 10.0,
                cut.lines().size(),
                shots.size(),
                canvases.stream().map(Handover::formatName).toList());
    }
}
