package com.iafactory.studio.script;

import java.util.List;

/**
 * What the writer offers to choose from; the first of each is what the script has.
 *
 * @param hooks at most five
 * @param titles at most five
 */
public record Alternatives(List<String> hooks, List<String> titles) {
    public Alternatives {
        hooks = List.copyOf(hooks);
        titles = List.copyOf(titles);
    }
}
