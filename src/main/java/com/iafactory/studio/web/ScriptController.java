package com.iafactory.studio.web;

import com.iafactory.studio.account.Caller;
import com.iafactory.studio.media.Format;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.media.Letters;
import com.iafactory.studio.media.Platform;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.production.project.Productions;
import com.iafactory.studio.production.project.Script;
import com.iafactory.studio.production.project.Scripts;
import com.iafactory.studio.production.project.Wishes;
import com.iafactory.studio.script.Alternatives;
import com.iafactory.studio.script.Screenplay;
import com.iafactory.studio.script.ScreenplayEdit;
import com.iafactory.studio.script.ScriptWriter;
import com.iafactory.studio.script.VideoScript;
import com.iafactory.studio.take.Capability;
import com.iafactory.studio.take.Casting;
import com.iafactory.studio.take.MakerChoice;
import com.iafactory.studio.take.MusicStyle;
import com.iafactory.studio.tokens.PlanRules;
import com.iafactory.studio.trends.Trends;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Scripts: written, read, changed, approved. */
@RestController
@RequestMapping("/api/v1/scripts")
final class ScriptController {
    private static final int USUAL_SHORTS = 4;
    private static final int USUAL_DURATION = 120;
    private static final int MOST_TRENDS = 5;
    /** The beginning of a text says what it is about. */
    private static final int SUBJECT = 600;

    private final Productions productions;
    private final Scripts scripts;
    private final PlanRules rules;
    private final ScriptAnswers answers;
    private final ObjectProvider<ScriptWriter> writer;
    private final Casting casting;
    private final Trends trends;

    ScriptController(
            Productions productions,
            Scripts scripts,
            PlanRules rules,
            Patience patience,
            ObjectProvider<ScriptWriter> writer,
            Casting casting,
            Trends trends) {
        this.trends = trends;
        this.casting = casting;
        this.productions = productions;
        this.scripts = scripts;
        this.rules = rules;
        this.answers = new ScriptAnswers(scripts, patience);
        this.writer = writer;
    }

    /**
     * @param letters that Darija is written in; those of the text when missing
     * @param makers who is asked for what, in order: names of providers or {@code local}, for {@code writer}, {@code voice},
     *     {@code music}, {@code pictures} and {@code clips}; for {@code stock}, libraries of footage, {@code own} for one's uploads
     * @param strict whether a maker that cannot is an error; otherwise the next is asked, the studio's own engine last
     * @param trends whether a language model is told of trends that have to do with the film; yes when missing
     */
    record Generate(
            @Nullable String topic,
            @Nullable String sourceText,
            @Nullable String title,
            @Nullable String targetAudience,
            @Nullable Platform platform,
            @Nullable Integer durationTarget,
            @Nullable Language language,
            @Nullable Letters letters,
            @Nullable String tone,
            @Nullable Integer shorts,
            @Nullable String music,
            @Nullable String voice,
            @Nullable Map<String, List<String>> makers,
            @Nullable Boolean strict,
            @Nullable Boolean trends) {
        /** @param topics whether the writer can do with a topic */
        Wishes wishes(boolean topics) {
            boolean told = sourceText != null && !sourceText.isBlank();
            if (!told && (topic == null || topic.isBlank())) {
                throw StudioException.input(
                        "source-missing",
                        "A script is written from a source_text, or from a topic where a language model is configured.",
                        "Send the text as source_text.");
            }
            if (!told && !topics) {
                throw StudioException.refused(
                        "topic-needs-writer",
                        "No language model is configured, and without one nothing is invented from a topic alone.",
                        "Send the text to be told as source_text.");
            }
            return new Wishes(
                    told ? String.valueOf(sourceText) : "",
                    Optional.ofNullable(language),
                    durationTarget == null ? USUAL_DURATION : durationTarget,
                    shorts == null ? USUAL_SHORTS : shorts,
                    Set.of(Format.YOUTUBE, Format.TIKTOK, Format.INSTAGRAM),
                    platform == null ? Platform.ALL : platform,
                    Wording.line("tone", tone),
                    Wording.line("target_audience", targetAudience),
                    Wording.line("title", title),
                    style(music),
                    voice == null ? "default" : voice,
                    choice(),
                    told ? Optional.empty() : Optional.ofNullable(topic),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.ofNullable(letters));
        }

        Optional<MakerChoice> choice() {
            return makers == null && strict == null
                    ? Optional.empty()
                    : Optional.of(MakerChoice.read(makers == null ? Map.of() : makers, Boolean.TRUE.equals(strict)));
        }

        private static Optional<MusicStyle> style(@Nullable String music) {
            if ("none".equals(music)) {
                return Optional.empty();
            }
            return Optional.of(
                    music == null
                            ? MusicStyle.AMBIENT
                            : MusicStyle.find(music)
                                    .orElseThrow(() -> StudioException.input(
                                            "music-unknown",
                                            "There is no such music style.",
                                            "Choose ambient, upbeat, dramatic, podcast_intro, transition or none.")));
        }
    }

    /**
     * 201 with the script when it is ready within the client's patience ({@code Prefer: wait=N}), else 202 with its address. Written from
     * {@code source_text}; from {@code topic} alone where a language model is configured.
     */
    @Idempotent
    @Answers({
        @Answers.Answer(status = 201, body = VideoScript.class),
        @Answers.Answer(status = 202, body = ScriptAnswers.Accepted.class)
    })
    @PostMapping("/generate")
    ResponseEntity<Object> generate(
            @AuthenticationPrincipal Caller caller,
            @RequestBody Generate asked,
            @RequestHeader(name = "Prefer", required = false) @Nullable String prefer) {
        Wishes wishes = inspired(caller, asked, asked.wishes(takesTopics(caller, asked)));
        rules.requireLength(caller.id(), Duration.ofSeconds(wishes.durationSeconds()));
        UUID id = productions.writeScript(caller.id(), wishes, Priorities.of(caller));
        return answers.when(caller.id(), id, prefer);
    }

    /** A script, or that it is still being written. */
    @Answers(@Answers.Answer(status = 200, body = VideoScript.class))
    @GetMapping("/{id}")
    ResponseEntity<Object> read(
            @AuthenticationPrincipal Caller caller,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String known) {
        Script script = find(caller, id);
        if (script.screenplay().isEmpty() && script.failure().isEmpty()) {
            return ResponseEntity.ok(answers.writing(caller.id(), id));
        }
        if (ScriptAnswers.tag(script).equals(known)) {
            return ResponseEntity.status(304).eTag(ScriptAnswers.tag(script)).build();
        }
        return ResponseEntity.ok().eTag(ScriptAnswers.tag(script)).body(ScriptAnswers.body(script));
    }

    /** Takes the whole script; what it may change are the texts. */
    @PutMapping("/{id}")
    ResponseEntity<VideoScript> change(
            @AuthenticationPrincipal Caller caller,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestBody VideoScript changed) {
        return edited(caller, id, match, screenplay -> ScreenplayEdit.apply(screenplay, changed));
    }

    private ResponseEntity<VideoScript> edited(
            Caller caller, UUID id, @Nullable String match, UnaryOperator<Screenplay> edit) {
        Script script = find(caller, id);
        int version = Versions.required(match, script.version());
        productions.changeScript(
                caller.id(), id, version, edit.apply(script.screenplay().orElseThrow(() -> notReady())));
        Script after = find(caller, id);
        return ResponseEntity.ok()
                .eTag(ScriptAnswers.tag(after))
                .body(after.published().orElseThrow());
    }

    /**
     * What there is to choose from.
     *
     * @param hooks first words, as {@code choose} counts them; none of the studio's own writer
     * @param remarks of the writer, for example figures that somebody should check before they are published
     */
    record Choices(List<String> hooks, List<String> titles, List<String> remarks) {}

    /** The hooks and titles the writer offers, and what it remarks. */
    @GetMapping("/{id}/choices")
    Choices choices(@AuthenticationPrincipal Caller caller, @PathVariable UUID id) {
        Screenplay screenplay = find(caller, id).screenplay().orElseThrow(() -> notReady());
        return new Choices(
                screenplay.alternatives().map(Alternatives::hooks).orElse(List.of()),
                screenplay.alternatives().map(Alternatives::titles).orElse(List.of()),
                screenplay.remarks());
    }

    /**
     * @param hook which of the hooks, from 0; the one there is when missing
     * @param title which of the titles, the same
     */
    record Chosen(@Nullable Integer hook, @Nullable Integer title) {}

    /** Takes one of the hooks, one of the titles, or both. */
    @PostMapping("/{id}/choose")
    ResponseEntity<VideoScript> choose(
            @AuthenticationPrincipal Caller caller,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestBody Chosen chosen) {
        return edited(
                caller,
                id,
                match,
                screenplay -> ScreenplayEdit.choose(
                        screenplay, Optional.ofNullable(chosen.hook()), Optional.ofNullable(chosen.title())));
    }

    /** Freezes a script; a production uses the version that was approved. */
    @PostMapping("/{id}/approve")
    ResponseEntity<VideoScript> approve(@AuthenticationPrincipal Caller caller, @PathVariable UUID id) {
        Script script = productions.approve(caller.id(), id);
        return ResponseEntity.ok()
                .eTag(ScriptAnswers.tag(script))
                .body(script.published().orElseThrow());
    }

    /** The studio's own writer says what the source says and nothing else. */
    private Wishes inspired(Caller caller, Generate asked, Wishes wishes) {
        boolean model = !casting.parts(caller.id(), asked.choice().orElse(MakerChoice.USUAL), Capability.TEXT)
                .isEmpty();
        if (!model || Boolean.FALSE.equals(asked.trends())) {
            return wishes;
        }
        String subject = wishes.topic().orElse("") + " " + wishes.title().orElse("") + " " + wishes.text();
        return wishes.withTrends(
                trends
                        .about(caller.id(), subject.substring(0, Math.min(subject.length(), SUBJECT)), MOST_TRENDS)
                        .stream()
                        .map(TrendViews::note)
                        .toList());
    }

    private boolean takesTopics(Caller caller, Generate asked) {
        ScriptWriter there = writer.getIfAvailable();
        return there != null && there.takesTopics()
                || !casting.parts(caller.id(), asked.choice().orElse(MakerChoice.USUAL), Capability.TEXT)
                        .isEmpty();
    }

    private Script find(Caller caller, UUID id) {
        return scripts.find(caller.id(), id)
                .orElseThrow(() -> new StudioException(
                        StudioException.Kind.MISSING,
                        "script-not-found",
                        "There is no script " + id + ".",
                        "Check the id; it may have been deleted."));
    }

    private static StudioException notReady() {
        return new StudioException(
                StudioException.Kind.CONFLICT,
                "script-not-ready",
                "This script is still being written.",
                "Ask again in a moment.");
    }
}
