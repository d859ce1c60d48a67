package com.iafactory.studio.storyboard;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.script.Cut;
import com.iafactory.studio.script.Pace;
import com.iafactory.studio.script.SourceDocument;
import java.util.List;
import java.util.Optional;

/** Decides what is seen. Implementations are thread-safe and pure. */
public interface Storyboarder {
    /** Name and version; part of the digest of every storyboard. */
    String version();

    /** Of who draws a certain cut, where that may be another. */
    default String version(Cut cut) {
        return version();
    }

    /** @param source where tables, lists and quotations are looked up by {@code Line.block()} */
    Storyboard draw(Cut cut, SourceDocument source, Language language, Pace pace);

    /** The shots and their plates alone, for a cut whose pictures are those of another. */
    default Storyboard layout(Cut cut, SourceDocument source, Language language, Pace pace) {
        return draw(cut, source, language, pace);
    }

    /**
     * Another idea for a shot: of the same words and length, with another picture, layout or move.
     *
     * @param said its words
     * @param number which idea, from 1; the same number gives the same one
     */
    Shot vary(Shot shot, String said, Cut.Kind kind, int number, Language language);

    /**
     * What words speak of, to look for footage with.
     *
     * @return a few nouns in small letters, the most telling first; none where nothing can be seen
     */
    List<String> keywords(String said, Language language);

    /**
     * A picture for a text outside of a storyboard, for example a thumbnail's.
     *
     * @param rank 0 for the best, 1 for the second best and so on
     */
    Optional<Illustration> illustrate(String text, int rank, Language language);
}
