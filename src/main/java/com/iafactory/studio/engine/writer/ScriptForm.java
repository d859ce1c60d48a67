package com.iafactory.studio.engine.writer;

import com.iafactory.studio.media.Digest;
import com.iafactory.studio.script.Brief;
import com.iafactory.studio.script.Cut;
import com.iafactory.studio.script.Line;
import com.iafactory.studio.script.Line.Role;
import com.iafactory.studio.script.ScriptStatus;
import com.iafactory.studio.script.VideoScript;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The film in the published form. */
final class ScriptForm {
    private static final int MOST_HASHTAGS = 8;

    private final Material material;
    private final String version;

    ScriptForm(Material material, String version) {
        this.material = material;
        this.version = version;
    }

    VideoScript of(Cut film, Instant createdAt) {
        Brief brief = material.brief();
        return new VideoScript(
                UUID.nameUUIDFromBytes(digest(brief).hex().getBytes(StandardCharsets.US_ASCII)),
                film.title(),
                material.subject(),
                brief.audience().orElseGet(() -> material.wording().single("audience.any", Map.of())),
                brief.platform(),
                Math.toIntExact(brief.target().toSeconds()),
                brief.language(),
                said(film, Role.HOOK),
                said(film, Role.INTRO),
                new Segments(material).of(film),
                said(film, Role.OUTRO),
                said(film, Role.CALL_TO_ACTION),
                new ViralScore(new HookFinder(material.wording(), material.timing())).of(film),
                hashtags(),
                createdAt,
                ScriptStatus.DRAFT);
    }

    private Digest digest(Brief brief) {
        return Digest.of(
                version,
                brief.source().toString(),
                brief.language().code(),
                brief.target().toString(),
                Integer.toString(brief.shorts()),
                brief.tone().toString(),
                brief.audience().toString(),
                brief.title().toString(),
                brief.platform().code());
    }

    private static String said(Cut film, Role role) {
        return film.lines().stream()
                .filter(line -> line.role() == role)
                .map(Line::text)
                .collect(Collectors.joining(" "));
    }

    private List<String> hashtags() {
        KeyTerms terms = KeyTerms.of(
                material.passages().stream().map(Passage::meaning).toList(),
                material.title(),
                material.outline().titles(),
                material.terms(),
                material.wording());
        Map<String, String> tags = new LinkedHashMap<>();
        for (String word : terms.words(2 * MOST_HASHTAGS)) {
            String plain = word.replaceAll("[^\\p{L}\\p{M}\\p{N}]", "");
            tags.putIfAbsent(plain.toLowerCase(Locale.ROOT), "#" + plain);
        }
        return new ArrayList<>(tags.values()).subList(0, Math.min(MOST_HASHTAGS, tags.size()));
    }
}
