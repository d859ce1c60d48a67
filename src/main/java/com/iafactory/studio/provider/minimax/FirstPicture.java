package com.iafactory.studio.provider.minimax;

import com.iafactory.studio.take.ClipRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.Set;

/** What it takes as the first picture of a clip: JPEG, PNG or WebP of less than 20 MB. */
final class FirstPicture {
    private static final long MOST = 20_000_000;
    private static final Set<String> TYPES = Set.of("image/jpeg", "image/png", "image/webp");

    private FirstPicture() {}

    static Optional<String> cannot(ClipRequest request) {
        return request.first().flatMap(picture -> {
            if (!TYPES.contains(picture.type())) {
                return Optional.of("it takes no first picture of the type " + picture.type());
            }
            try {
                return Files.size(picture.path()) < MOST
                        ? Optional.empty()
                        : Optional.of("its first picture has to have less than 20 MB");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
