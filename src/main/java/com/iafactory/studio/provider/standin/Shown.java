package com.iafactory.studio.provider.standin;

import java.util.List;

/**
 * A post that came about at a platform's stand-in.
 *
 * @param title empty where the platform has none
 * @param text beside it
 * @param tags where the platform keeps them apart
 * @param visibility in the platform's word
 * @param synthetic whether it is labelled as made by a model
 * @param bytes of the film
 * @param digest SHA-256 of the film, in hexadecimal digits
 */
public record Shown(
        String id,
        String title,
        String text,
        List<String> tags,
        String visibility,
        boolean synthetic,
        long bytes,
        String digest) {
    public Shown {
        tags = List.copyOf(tags);
    }
}
