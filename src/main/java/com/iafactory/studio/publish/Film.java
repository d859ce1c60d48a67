package com.iafactory.studio.publish;

import com.iafactory.studio.storage.MediaKey;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The film of a publication, in the media store.
 *
 * @param video key of it
 * @param etag of the very file that was meant; another one under the same key is another film
 * @param cut and {@code format}: which of a production's films it is
 * @param bytes its size
 * @param millis its length
 * @param thumbnail key of a JPEG
 * @param captions keys of WebVTT files by language tag
 */
public record Film(
        String video,
        String etag,
        String cut,
        String format,
        long bytes,
        long millis,
        int width,
        int height,
        Optional<String> thumbnail,
        Map<String, String> captions) {
    public Film {
        captions = Map.copyOf(captions);
    }

    MediaKey key() {
        return new MediaKey(video);
    }

    Duration length() {
        return Duration.ofMillis(millis);
    }

    Map<String, MediaKey> captionKeys() {
        Map<String, MediaKey> keys = new TreeMap<>();
        captions.forEach((language, key) -> keys.put(language, new MediaKey(key)));
        return keys;
    }
}
