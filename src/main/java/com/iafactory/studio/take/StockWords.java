package com.iafactory.studio.take;

import com.iafactory.studio.media.Language;

/**
 * Words to look for footage with.
 *
 * @param words the most telling first
 */
public record StockWords(String words, Language language) {
    public StockWords {
        if (words.isBlank()) {
            throw new IllegalArgumentException("nothing to look for");
        }
    }
}
