package com.iafactory.studio.production.project;

import com.iafactory.studio.caption.SubtitleReader;
import com.iafactory.studio.media.Format;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.media.Letters;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.media.Writing;
import com.iafactory.studio.production.Subtitles;
import com.iafactory.studio.production.Subtitles.Brought;
import com.iafactory.studio.script.Screenplay;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Scripts and subtitles in other languages than they were made in. A change of subtitles is an edit like any other: no shot is rendered
 * again, the film is only joined anew. Thread-safe.
 */
public final class OtherLanguages {
    private final Productions productions;
    private final Scripts scripts;
    private final Projects projects;

    OtherLanguages(Productions productions, Scripts scripts, Projects projects) {
        this.productions = productions;
        this.scripts = scripts;
        this.projects = projects;
    }

    /**
     * Asks for a script in another language: line for line, with the pictures of the original.
     *
     * @param letters of Darija; empty for Arabic ones
     * @param voice that will speak it
     * @return its id
     * @throws StudioException code {@code language-same}, {@code letters-not-to-choose}, or {@code no-language-model} where nobody can
     *     translate
     */
    public UUID localize(UUID user, UUID id, Language language, Optional<Letters> letters, String voice, int priority) {
        Writing.requireChoice(language, letters);
        Script original = scripts.find(user, id).orElseThrow(() -> Refusals.notFound("script", id));
        Screenplay screenplay = original.screenplay().orElseThrow(() -> Refusals.notWritten(original));
        boolean rewritten = letters.filter(chosen ->
                        chosen != Letters.of(String.join(" ", screenplay.film().words())))
                .isPresent();
        if (screenplay.script().language() == language && !rewritten) {
            throw StudioException.input(
                    "language-same", "This script is in " + language.code() + " already.", "Choose another language.");
        }
        Wishes wishes = original.wishes().spokenAs(language, voice).localizing(id);
        return productions.writeScript(user, letters.map(wishes::writtenIn).orElse(wishes), priority);
    }

    /**
     * Subtitles for a production that is to begin, if they can be had.
     *
     * @param letters of those in Darija; empty for Arabic ones
     * @throws StudioException code {@code no-language-model} where nobody can translate, {@code subtitles-own-language},
     *     {@code letters-without-darija}
     */
    public Subtitles wanted(UUID user, UUID script, Set<Language> languages, Optional<Letters> letters) {
        Subtitles asking = Subtitles.in(languages);
        Subtitles wanted = letters.map(asking::writtenIn).orElse(asking);
        if (!wanted.isEmpty()) {
            Script asked = scripts.find(user, script).orElseThrow(() -> Refusals.notFound("script", script));
            productions.check(user, asked.wishes().with(wanted));
        }
        return wanted;
    }

    /** What a project has, or is to have. */
    public Subtitles of(Project project) {
        return projects.manuscript(project.id()).wishes().subtitles().orElse(Subtitles.NONE);
    }

    /** The language a project's film speaks. */
    public Language spoken(Project project) {
        return projects.manuscript(project.id()).screenplay().script().language();
    }

    /**
     * Makes the deliverables for these formats, with subtitles in these languages too; what could not be translated before is tried again.
     *
     * @param letters of those in Darija; empty for those there are, or Arabic ones
     * @throws StudioException code {@code no-language-model}, {@code subtitles-own-language} or {@code letters-without-darija}
     */
    public void render(UUID user, UUID id, Set<Format> formats, Set<Language> languages, Optional<Letters> letters) {
        productions.check(user, asking(manuscript(user, id).wishes(), languages, letters));
        productions.reedit(user, id, was -> was.with(asking(was.wishes().withFormats(formats), languages, letters)));
    }

    private static Wishes asking(Wishes wishes, Set<Language> more, Optional<Letters> letters) {
        Subtitles was = wishes.subtitles().orElse(Subtitles.NONE);
        Subtitles asking = was.asking(
                Stream.concat(was.languages().stream(), more.stream()).collect(Collectors.toSet()));
        return wishes.with(letters.map(asking::writtenIn).orElse(asking));
    }

    /**
     * Shows subtitles that somebody brought, instead of a translation.
     *
     * @param file SubRip or WebVTT, timed to the long film
     * @throws StudioException code {@code subtitles-unreadable} or {@code subtitles-own-language}
     */
    public void bring(UUID user, UUID id, Language language, String file) {
        Language own = manuscript(user, id).screenplay().script().language();
        SubtitleReader.read(file);
        Brought track = new Brought(language, file);
        Subtitles.NONE.with(track).requireOtherThan(own);
        change(user, id, was -> was.with(track));
    }

    /**
     * Takes away what was brought; the translation takes its place where one was asked for. Where nothing was brought, nobody asks for the
     * language any more.
     *
     * @throws StudioException code {@code subtitles-not-found}
     */
    public void drop(UUID user, UUID id, Language language) {
        change(user, id, was -> {
            if (!was.all().contains(language)) {
                throw new StudioException(
                        StudioException.Kind.MISSING,
                        "subtitles-not-found",
                        "This project has no subtitles in " + language.code() + " that were asked for or brought.",
                        "List its subtitles first.");
            }
            return was.dropping(language);
        });
    }

    private void change(UUID user, UUID id, UnaryOperator<Subtitles> change) {
        productions.reedit(
                user,
                id,
                was -> was.with(
                        was.wishes().with(change.apply(was.wishes().subtitles().orElse(Subtitles.NONE)))));
    }

    private Project.Manuscript manuscript(UUID user, UUID id) {
        return projects.find(user, id)
                .map(project -> projects.manuscript(id))
                .orElseThrow(() -> Refusals.notFound("project", id));
    }
}
