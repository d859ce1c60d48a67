package com.iafactory.studio.storyboard;

import com.iafactory.studio.script.Cut;
import com.iafactory.studio.script.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names a shot by the line of the cut in which it begins, so that it keeps its name when another line says something else.
 *
 * @param cut name of the cut
 * @param line index among the lines of the cut
 * @param ordinal which of the shots that begin in that line, from 0
 */
public record ShotName(String cut, int line, int ordinal) {
    private static final Pattern WRITTEN = Pattern.compile("([a-z0-9-]{1,40})\\.([0-9]{1,5})\\.([0-9]{1,4})");

    /** For example {@code film.12.0}. */
    public String code() {
        return cut + "." + line + "." + ordinal;
    }

    /** Empty when it is no name of a shot. */
    public static Optional<ShotName> read(String code) {
        Matcher matcher = WRITTEN.matcher(code);
        return matcher.matches()
                ? Optional.of(new ShotName(
                        matcher.group(1), Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3))))
                : Optional.empty();
    }

    /** The names of a storyboard's shots, in order. */
    public static List<ShotName> of(Cut cut, Storyboard board) {
        List<ShotName> names = new ArrayList<>();
        for (Shot shot : board.shots()) {
            int line = lineOf(cut, shot.words().first());
            boolean same = !names.isEmpty() && names.getLast().line() == line;
            names.add(new ShotName(cut.name(), line, same ? names.getLast().ordinal() + 1 : 0));
        }
        return names;
    }

    /** What comes after the last word belongs to the last line. */
    private static int lineOf(Cut cut, int word) {
        int end = 0;
        List<Line> lines = cut.lines();
        for (int i = 0; i < lines.size(); i++) {
            end += lines.get(i).words().size();
            if (word < end) {
                return i;
            }
        }
        return lines.size() - 1;
    }
}
