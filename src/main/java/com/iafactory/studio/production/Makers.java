package com.iafactory.studio.production;

import com.iafactory.studio.caption.CueTranslator;
import com.iafactory.studio.growth.MarketingWriter;
import com.iafactory.studio.growth.ThumbnailDesigner;
import com.iafactory.studio.montage.Illustrator;
import com.iafactory.studio.montage.caption.CaptionArtist;
import com.iafactory.studio.script.Paces;
import com.iafactory.studio.script.ScreenplayTranslator;
import com.iafactory.studio.script.ScriptWriter;
import com.iafactory.studio.storyboard.Storyboarder;
import com.iafactory.studio.take.FootageFinder;
import com.iafactory.studio.take.MusicGenerator;
import com.iafactory.studio.take.SceneMaker;
import com.iafactory.studio.take.SpeechSynthesizer;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who makes what in a production.
 *
 * @param captions who sets burnt-in captions
 * @param paces the speaking rates of the voice
 * @param footage where pictures and clips lie that were brought
 * @param scenes who makes pictures and clips for shots; empty where all is drawn
 * @param translator of subtitles; empty where there is no language model
 * @param localizer of scripts; empty where there is no language model
 * @param finder who finds some before they are made; empty where nobody looks
 * @param thumbnails who designs thumbnails; empty where the film's own words give them
 * @param marketing who writes what is said about cuts; empty where the film's own words give it
 * @param outside the stages whose pieces are asked of services, and so wait more than they work
 * @param remarks on who makes it, for the report: for example that a service could not
 */
public record Makers(
        ScriptWriter writer,
        Storyboarder storyboarder,
        SpeechSynthesizer voice,
        Paces paces,
        MusicGenerator music,
        Illustrator illustrator,
        CaptionArtist captions,
        FootageStore footage,
        Optional<SceneMaker> scenes,
        Optional<CueTranslator> translator,
        Optional<ScreenplayTranslator> localizer,
        Optional<FootageFinder> finder,
        Optional<ThumbnailDesigner> thumbnails,
        Optional<MarketingWriter> marketing,
        Set<Stage> outside,
        List<String> remarks) {
    public Makers {
        outside = Set.copyOf(outside);
        remarks = List.copyOf(remarks);
    }

    /** A piece as these makers make it. */
    public Piece mark(Piece piece) {
        return piece.outside(outside.contains(piece.stage()));
    }
}
