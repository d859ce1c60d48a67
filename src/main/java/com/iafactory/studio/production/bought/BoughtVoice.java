package com.iafactory.studio.production.bought;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.script.Words;
import com.iafactory.studio.take.Bought;
import com.iafactory.studio.take.Casting;
import com.iafactory.studio.take.Speech;
import com.iafactory.studio.take.SpeechRequest;
import com.iafactory.studio.take.SpeechShaping;
import com.iafactory.studio.take.SpeechSynthesizer;
import com.iafactory.studio.take.WordTimes;
import com.iafactory.studio.take.timing.PauseAlignment;
import com.iafactory.studio.take.timing.SpokenLength;
import com.iafactory.studio.take.timing.WavSound;
import com.iafactory.studio.upload.ForeignMedia;
import com.iafactory.studio.upload.UploadKind;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A voice of one service. Where it cannot, a whole production is spoken by the next, so that nobody's voice changes midway. */
final class BoughtVoice implements SpeechSynthesizer {
    private final Casting.Part<SpeechRequest> part;
    private final Purchases purchases;
    private final Openings openings;
    private final SpeechShaping shaping;

    BoughtVoice(Casting.Part<SpeechRequest> part, Purchases purchases, ForeignMedia media, SpeechShaping shaping) {
        this.part = part;
        this.purchases = purchases;
        this.openings = new Openings(media);
        this.shaping = shaping;
    }

    @Override
    public String version() {
        return part.service().maker().toString();
    }

    @Override
    public Speech speak(String text, Language language, String voice, Path wav) {
        return purchases.only(
                part,
                new SpeechRequest(
                        text, language, VoiceNames.at(part.service().maker().provider(), voice), 0),
                text,
                (bought, folder) -> shaped(text, bought, folder, wav));
    }

    private Speech shaped(String text, Bought bought, Path folder, Path wav) {
        ForeignMedia.Opened opened = openings.open(bought, UploadKind.AUDIO, folder, sound -> sound);
        List<String> words = Words.of(text);
        List<Speech.SpokenWord> times = WordTimes.read(folder)
                .map(WordTimes::words)
                .filter(told -> told.size() == words.size())
                .orElseGet(() -> found(words, opened));
        return shaping.shape(opened.file(), times, wav);
    }

    /** Where nobody says when words are heard, the sound's pauses do. */
    private static List<Speech.SpokenWord> found(List<String> words, ForeignMedia.Opened opened) {
        return WavSound.find(opened.file())
                .map(sound -> PauseAlignment.words(words, sound))
                .filter(times -> times.size() == words.size())
                .orElseGet(() -> SpokenLength.spread(words, Duration.ZERO, opened.length()));
    }
}
