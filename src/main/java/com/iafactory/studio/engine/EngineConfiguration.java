package com.iafactory.studio.engine;

import com.iafactory.studio.engine.effect.SynthesizedEffects;
import com.iafactory.studio.engine.illustrator.PlateIllustrator;
import com.iafactory.studio.engine.music.SynthesizedMusic;
import com.iafactory.studio.engine.storyboarder.LayoutStoryboarder;
import com.iafactory.studio.engine.voice.EspeakPace;
import com.iafactory.studio.engine.voice.EspeakVoice;
import com.iafactory.studio.engine.voice.RecordedSpeech;
import com.iafactory.studio.engine.writer.ExtractiveWriter;
import com.iafactory.studio.montage.Illustrator;
import com.iafactory.studio.montage.RecentPlates;
import com.iafactory.studio.montage.type.Typefaces;
import com.iafactory.studio.origin.OriginConfiguration;
import com.iafactory.studio.script.Paces;
import com.iafactory.studio.script.ScriptWriter;
import com.iafactory.studio.storyboard.Storyboarder;
import com.iafactory.studio.take.MusicGenerator;
import com.iafactory.studio.take.SoundEffectGenerator;
import com.iafactory.studio.take.SpeechShaping;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;

/** The offline engines as the makers of every capability. */
@Configuration(proxyBeanMethods = false)
@Import(OriginConfiguration.class)
@Lazy
public class EngineConfiguration {
    @Bean
    ScriptWriter scriptWriter(Clock clock) {
        return new ExtractiveWriter(clock);
    }

    @Bean
    Storyboarder storyboarder() {
        return new LayoutStoryboarder();
    }

    @Bean
    EspeakVoice voice() {
        return new EspeakVoice();
    }

    @Bean
    SpeechShaping speechShaping() {
        return new RecordedSpeech();
    }

    @Bean
    Paces paces(EspeakVoice voice) {
        return (language, name) -> new EspeakPace(voice, language, name);
    }

    @Bean
    MusicGenerator music() {
        return new SynthesizedMusic();
    }

    @Bean
    SoundEffectGenerator soundEffects() {
        return new SynthesizedEffects();
    }

    @Bean
    Typefaces typefaces() {
        return Typefaces.find();
    }

    @Bean
    Illustrator illustrator(Typefaces typefaces) {
        return new RecentPlates(new PlateIllustrator(typefaces), RecentPlates.USUAL);
    }
}
