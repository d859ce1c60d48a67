package com.iafactory.studio.engine.writer;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.script.Brief;
import com.iafactory.studio.script.Cut;
import com.iafactory.studio.script.Pace;
import com.iafactory.studio.script.Screenplay;
import com.iafactory.studio.script.ScriptWriter;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * The scriptwriter that needs no language model: it writes the film from the sentences of the source, in their order, and
 * invents nothing. Thread-safe; the clock only dates the script.
 */
public final class ExtractiveWriter implements ScriptWriter {
    private static final String VERSION = "extractive-1";

    private final Clock clock;

    public ExtractiveWriter(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String version() {
        return VERSION;
    }

    /** @throws StudioException code {@code letters-need-model}: it quotes, and a quotation keeps its letters */
    @Override
    public void check(Brief brief) {
        if (brief.inOtherLetters()) {
            throw StudioException.refused(
                    "letters-need-model",
                    "Without a language model a film is written in the letters of its text, which are "
                            + brief.source().letters().code() + ".",
                    "Leave letters out, configure a language model, or give the text in these letters.");
        }
    }

    /** @throws StudioException kind INPUT, code {@code source-nothing-to-say}, when the source holds no sentence; as {@link #check} */
    @Override
    public Screenplay write(Brief brief, Pace pace) {
        check(brief);
        Material material = Material.of(brief, pace);
        FilmCutter.Film film = new FilmCutter(material).cut();
        List<Cut> shorts = new ShortsCutter(material).cut(brief.shorts());
        return new Screenplay(
                new ScriptForm(material, VERSION).of(film.cut(), clock.instant()),
                film.cut(),
                shorts,
                remarks(brief, film, shorts.size()));
    }

    private static List<String> remarks(Brief brief, FilmCutter.Film film, int shorts) {
        List<String> remarks = new ArrayList<>();
        if (!film.enough()) {
            remarks.add("The source text is enough for a film of about "
                    + film.length().toSeconds() + " seconds; " + brief.target().toSeconds() + " were asked for.");
        }
        if (shorts < brief.shorts()) {
            remarks.add("The source text is enough for "
                    + (shorts == 0 ? "no short" : shorts == 1 ? "1 short" : shorts + " shorts")
                    + " of at least 15 seconds; " + brief.shorts() + " were asked for.");
        }
        return remarks;
    }
}
