package com.iafactory.studio.caption;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.media.Writing;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What everybody keeps to who translates subtitles: language models, a fake one and those of services. The studio has no engine for it:
 * without a model a track is brought, and what a film takes of either is looked at where both are tracks
 * ({@code production.film.SubtitleTrackContract}).
 */
public abstract class CueTranslatorContract {
    private static final List<Cue> CUES = SubtitleReader.read("""
            00:00:01,000 --> 00:00:03,800
            Le premier train part à 5 h 12.

            00:00:04,000 --> 00:00:07,000
            Il transporte 1 250 voyageurs
            vers la ville.

            00:00:07,200 --> 00:00:10,000
            Personne ne parle avant Lausanne.
            """);

    protected abstract CueTranslator translator();

    @ParameterizedTest
    @EnumSource(value = Language.class, names = "FR", mode = EnumSource.Mode.EXCLUDE)
    void cuesAreTranslatedOneForOneAtTheirTimesAsTheyCanBeRead(Language language) {
        List<Cue> cues = translator().translate(CUES, Language.FR, Writing.of(language));
        assertThat(cues)
                .extracting(Cue::start, Cue::end)
                .isEqualTo(CUES.stream()
                        .map(cue -> org.assertj.core.groups.Tuple.tuple(cue.start(), cue.end()))
                        .toList());
        assertThat(new CaptionLint(CaptionProfile.track(language)).violations(cues))
                .extracting(CaptionLint.Violation::rule)
                .doesNotContain(
                        CaptionLint.Rule.TOO_FAST,
                        CaptionLint.Rule.LINE_TOO_LONG,
                        CaptionLint.Rule.TOO_MANY_LINES,
                        CaptionLint.Rule.EMPTY,
                        CaptionLint.Rule.HIDDEN_CHARACTER);
        assertThat(cues.get(1).text()).contains("250");
    }

    @Test
    void theSameCuesAreTranslatedTheSame() {
        assertThat(translator().translate(CUES, Language.FR, Writing.of(Language.DE)))
                .isEqualTo(translator().translate(CUES, Language.FR, Writing.of(Language.DE)));
        assertThat(translator().version()).isNotBlank().isEqualTo(translator().version());
        assertThat(translator().translate(List.of(), Language.FR, Writing.of(Language.DE)))
                .isEmpty();
    }
}
