package com.iafactory.studio.language;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.script.Brief;
import com.iafactory.studio.script.Cut;
import com.iafactory.studio.script.Line;
import com.iafactory.studio.script.Line.Role;
import com.iafactory.studio.script.LineText;
import com.iafactory.studio.script.SentenceSplitter;
import com.iafactory.studio.script.SourceDocument;
import com.iafactory.studio.script.SourceDocument.Block;
import com.iafactory.studio.script.SourceDocument.Heading;
import java.util.ArrayList;
import java.util.List;

/** The cuts of an answer: every text cleaned, one sentence a line. */
final class WrittenFilm {
    private static final int LONGEST_TITLE = 120;

    private final ScriptAnswer answer;
    private final Brief brief;
    private final Language language;
    private final SourceDocument source;
    private final boolean chapters;
    private final SentenceSplitter splitter;

    /** @param chapters whether segments have titles */
    WrittenFilm(ScriptAnswer answer, Brief brief, boolean chapters) {
        this.answer = answer;
        this.brief = brief;
        this.language = brief.language();
        this.source = brief.source();
        this.chapters = chapters;
        this.splitter = new SentenceSplitter(language);
    }

    /** Its lines, and how many of them belong to each segment. */
    record Film(List<Line> lines, List<Integer> segments) {}

    Film film() {
        List<Line> lines = new ArrayList<>(sentences(Role.HOOK, -1, List.of(answer.hook())));
        lines.addAll(sentences(Role.INTRO, -1, answer.intro()));
        List<Integer> segments = new ArrayList<>();
        int chapter = -1;
        for (ScriptAnswer.Segment segment : answer.segments()) {
            List<Line> told = new ArrayList<>();
            String title = title(segment.title());
            if (chapters && !title.isEmpty()) {
                chapter++;
                told.add(new Line(Role.CHAPTER, chapter, blockOf(title), title));
            }
            told.addAll(sentences(Role.BODY, chapter, segment.sentences()));
            lines.addAll(told);
            segments.add(told.size());
        }
        lines.addAll(sentences(Role.OUTRO, -1, answer.outro()));
        lines.addAll(sentences(Role.CALL_TO_ACTION, -1, List.of(answer.callToAction())));
        return new Film(lines, segments);
    }

    List<Line> told(ScriptAnswer.ToldInShort told) {
        List<Line> lines = new ArrayList<>(sentences(Role.HOOK, -1, List.of(told.hook())));
        lines.addAll(sentences(Role.BODY, -1, told.sentences()));
        lines.addAll(sentences(Role.CALL_TO_ACTION, -1, List.of(told.callToAction())));
        return lines;
    }

    /** That of the brief before that of the writer. */
    String title() {
        return brief.title()
                .map(this::title)
                .filter(wished -> !wished.isEmpty())
                .orElseGet(() -> title(answer.title()));
    }

    String title(String raw) {
        String title = LineText.of(raw, language).replaceFirst("[.\\s]+$", "");
        return title.length() <= LONGEST_TITLE
                ? title
                : title.substring(0, LONGEST_TITLE - 1).strip() + "…";
    }

    Cut cut(List<Line> lines) {
        return new Cut("film", Cut.Kind.FILM, title(), lines);
    }

    private List<Line> sentences(Role role, int chapter, List<String> raw) {
        return raw.stream()
                .flatMap(text -> splitter.split(LineText.of(text, language)).stream())
                .filter(text -> !text.isBlank())
                .map(text -> new Line(role, chapter, blockOf(text), text))
                .toList();
    }

    /** A line that stands in the source word for word belongs where it stands; the storyboarder looks for lists and tables there. */
    private int blockOf(String text) {
        List<Block> blocks = source.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            boolean there = blocks.get(i) instanceof Heading heading
                    ? heading.text().equals(text)
                    : SourceText.block(blocks.get(i)).contains(text);
            if (there) {
                return i;
            }
        }
        return -1;
    }
}
