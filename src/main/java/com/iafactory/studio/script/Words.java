package com.iafactory.studio.script;

import java.util.Arrays;
import java.util.List;

/**
 * The one definition of a word that voice, captions and pictures share: what stands between white space. A narrow or
 * common no-break space does not part words, so that French "10 000 !" stays together.
 */
public final class Words {
    private Words() {}

    public static List<String> of(String text) {
        String trimmed = text.strip();
        return trimmed.isEmpty() ? List.of() : Arrays.asList(trimmed.split("[ \\t\\r\\n]+"));
    }
}
