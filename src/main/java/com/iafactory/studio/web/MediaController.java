package com.iafactory.studio.web;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.storage.ByteRange;
import com.iafactory.studio.storage.MediaKey;
import com.iafactory.studio.storage.MediaStore;
import com.iafactory.studio.storage.OpenMedia;
import com.iafactory.studio.storage.SignedLinks;
import com.iafactory.studio.storage.StoredMedia;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Media behind signed links, whole or in ranges; what is served can be shown and played and nothing else. */
@RestController
final class MediaController {
    private static final Pattern RANGE = Pattern.compile("bytes=([0-9]{0,15})-([0-9]{0,15})");

    private final MediaStore media;
    private final SignedLinks links;

    MediaController(MediaStore media, SignedLinks links) {
        this.media = media;
        this.links = links;
    }

    @GetMapping(MediaLinks.PATH + "**")
    void get(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestHeader(name = HttpHeaders.RANGE, required = false) @Nullable String range,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String known)
            throws IOException {
        String path = request.getRequestURI();
        UUID user = links.verify("GET", path, String.valueOf(request.getQueryString()));
        MediaKey key = new MediaKey(path.substring(MediaLinks.PATH.length()));
        if (key.owner().isPresent() && !key.owner().get().equals(user)) {
            throw StudioException.refused(
                    "link-invalid", "This link is not for that.", "Ask the studio for a new one.");
        }
        StoredMedia stored = media.head(key);
        response.setHeader(HttpHeaders.ETAG, "\"" + stored.etag() + "\"");
        response.setHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, max-age=3300");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setContentType(key.type().mime());
        if (("\"" + stored.etag() + "\"").equals(known)) {
            response.setStatus(HttpStatus.NOT_MODIFIED.value());
            return;
        }
        Optional<ByteRange> part = range(range, stored.bytes());
        if (part.isPresent() && part.get().first() >= stored.bytes()) {
            response.setStatus(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE.value());
            response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes */" + stored.bytes());
            return;
        }
        if (part.isPresent()) {
            ByteRange inside = part.get().within(stored);
            response.setStatus(HttpStatus.PARTIAL_CONTENT.value());
            response.setHeader(
                    HttpHeaders.CONTENT_RANGE, "bytes " + inside.first() + "-" + inside.last() + "/" + stored.bytes());
        }
        try (OpenMedia open = part.isPresent() ? media.open(key, part.get()) : media.open(key)) {
            response.setContentLengthLong(open.length());
            open.content().transferTo(response.getOutputStream());
        }
    }

    /** A single range; several at once, or what is none, are answered by the whole, as RFC 9110 allows. */
    private static Optional<ByteRange> range(@Nullable String header, long bytes) {
        Matcher parts = RANGE.matcher(header == null ? "" : header.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        String first = parts.group(1);
        String last = parts.group(2);
        if (first.isEmpty()) {
            return last.isEmpty()
                    ? Optional.empty()
                    : Optional.of(ByteRange.from(Math.max(0, bytes - Long.parseLong(last))));
        }
        if (last.isEmpty()) {
            return Optional.of(ByteRange.from(Long.parseLong(first)));
        }
        return Long.parseLong(last) < Long.parseLong(first)
                ? Optional.empty()
                : Optional.of(new ByteRange(Long.parseLong(first), Long.parseLong(last)));
    }
}
