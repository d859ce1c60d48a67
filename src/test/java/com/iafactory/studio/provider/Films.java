package com.iafactory.studio.provider;

import com.iafactory.studio.media.Digest;
import com.iafactory.studio.publish.Post;
import com.iafactory.studio.publish.Visibility;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/** Posts to try platforms with; no platform's stand-in opens a film, so its bytes are noise. */
public final class Films {
    private static final int BLOCK = 1 << 20;

    private Films() {}

    public static Post post(Path folder, long bytes) {
        return new Post(
                noise(folder.resolve("film-" + bytes + ".mp4"), bytes),
                bytes,
                Duration.ofSeconds(42),
                1080,
                1920,
                new Post.Words(
                        "Why bread rises & how", "A crumb, ‏خبز‏, explained.\nIn 42 s.", List.of("bread", "خبز"), "fr"),
                new Post.Terms(Visibility.PUBLIC, true, false, false, false, false, false, false),
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }

    private static Path noise(Path file, long bytes) {
        try (var out = Files.newOutputStream(file)) {
            byte[] block = new byte[BLOCK];
            new SplittableRandom(bytes).nextBytes(block);
            for (long left = bytes; left > 0; left -= BLOCK) {
                block[0]++;
                out.write(block, 0, (int) Math.min(left, BLOCK));
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String digest(Path file) {
        MessageDigest sha = Digest.sha256();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] block = new byte[BLOCK];
            for (int n = in.read(block); n >= 0; n = in.read(block)) {
                sha.update(Arrays.copyOf(block, n));
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Post words(Post post, String title, String description, List<String> hashtags) {
        return new Post(
                post.video(),
                post.bytes(),
                post.length(),
                post.width(),
                post.height(),
                new Post.Words(title, description, hashtags, post.words().language()),
                post.terms(),
                post.at(),
                post.thumbnail(),
                post.captions());
    }

    public static Post terms(Post post, Post.Terms terms) {
        return new Post(
                post.video(),
                post.bytes(),
                post.length(),
                post.width(),
                post.height(),
                post.words(),
                terms,
                post.at(),
                post.thumbnail(),
                post.captions());
    }

    public static Post synthetic(Post post, boolean synthetic) {
        return terms(
                post, new Post.Terms(post.terms().visibility(), synthetic, false, false, false, false, false, false));
    }

    public static Post seenBy(Post post, Visibility visibility) {
        return terms(post, new Post.Terms(visibility, true, false, false, false, false, false, false));
    }

    /** What a film is said to be; the file stays as it is. */
    public static Post shape(Post post, long bytes, Duration length, int width, int height) {
        return new Post(
                post.video(),
                bytes,
                length,
                width,
                height,
                post.words(),
                post.terms(),
                post.at(),
                post.thumbnail(),
                post.captions());
    }

    public static Post extras(Post post, Optional<Instant> at, Optional<Path> thumbnail, Map<String, Path> captions) {
        return new Post(
                post.video(),
                post.bytes(),
                post.length(),
                post.width(),
                post.height(),
                post.words(),
                post.terms(),
                at,
                thumbnail,
                captions);
    }
}
