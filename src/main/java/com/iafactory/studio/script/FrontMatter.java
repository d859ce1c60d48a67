package com.iafactory.studio.script;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The block of keys between two lines {@code ---} with which many Markdown files begin.
 *
 * @param title value of its key {@code title}
 * @param rest the text after it, or the whole text when there is none
 */
record FrontMatter(Optional<String> title, String rest) {
    private static final int LONGEST = 4000;
    private static final Pattern BLOCK =
            Pattern.compile("\\A\\s*---[ \\t]*\\n((?:[\\w-]+:[^\\n]*\\n|[ \\t-][^\\n]*\\n)+?)---[ \\t]*(?:\\n|\\z)");
    private static final Pattern TITLE = Pattern.compile("(?im)^title:[ \\t]*[\"']?(.+?)[\"']?[ \\t]*$");

    static FrontMatter of(String text) {
        Matcher block = BLOCK.matcher(text).region(0, Math.min(text.length(), LONGEST));
        if (!block.find()) {
            return new FrontMatter(Optional.empty(), text);
        }
        Matcher title = TITLE.matcher(block.group(1));
        return new FrontMatter(
                title.find() ? Optional.of(title.group(1)) : Optional.empty(), text.substring(block.end()));
    }
}
