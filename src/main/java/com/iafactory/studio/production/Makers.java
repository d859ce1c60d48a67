package com.iafactory.studio.production;

import com.iafactory.studio.montage.Illustrator;
import com.iafactory.studio.script.Pace;
import com.iafactory.studio.script.ScriptWriter;
import com.iafactory.studio.storyboard.Storyboarder;
import com.iafactory.studio.take.MusicGenerator;
import com.iafactory.studio.take.SpeechSynthesizer;
import java.util.function.BiFunction;

/**
 * Who makes what in a production.
 *
 * @param pace the speaking rate of a voice for a language
 */
public record Makers(
        ScriptWriter writer,
        Storyboarder storyboarder,
        SpeechSynthesizer voice,
        BiFunction<com.iafactory.studio.media.Language, String, Pace> pace,
        MusicGenerator music,
        Illustrator illustrator) {}
