package com.iafactory.studio.provider.standin;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;

/** What Anthropic keeps of requests: all from the beginning to a mark, from a least length on. Thread-safe. */
final class PromptCache {
    private static final int MOST_MARKS = 4;
    private static final int FEWEST_TOKENS = 4096;

    private final int lettersAToken;
    private final Set<String> kept = ConcurrentHashMap.newKeySet();
    private final AtomicInteger hits = new AtomicInteger();

    PromptCache(int lettersAToken) {
        this.lettersAToken = lettersAToken;
    }

    /** Tokens of a request: as they are charged. */
    record Usage(long in, long written, long read) {}

    int hits() {
        return hits.get();
    }

    /** Whether a request has more marks than the service takes. */
    static boolean refuses(JsonNode body) {
        long marks = body.path("system")
                        .valueStream()
                        .filter(PromptCache::marked)
                        .count()
                + content(body).valueStream().filter(PromptCache::marked).count();
        return marks > MOST_MARKS;
    }

    Usage count(JsonNode body) {
        StringBuilder before = new StringBuilder(body.path("model").asString("")).append('\n');
        int begin = before.length();
        long read = 0;
        long marked = 0;
        for (JsonNode part : new JsonNode[] {body.path("system"), content(body)}) {
            for (JsonNode block : part) {
                before.append(block.path("text").asString(""));
                long tokens = tokens(before.length() - begin);
                if (marked(block) && tokens >= FEWEST_TOKENS) {
                    read = kept.add(before.toString()) ? read : tokens;
                    marked = tokens;
                }
            }
        }
        if (read > 0) {
            hits.incrementAndGet();
        }
        long all = tokens(before.length() - begin);
        return new Usage(all - marked, marked - read, read);
    }

    private long tokens(long letters) {
        return letters / lettersAToken;
    }

    static JsonNode content(JsonNode body) {
        return body.path("messages").path(0).path("content");
    }

    private static boolean marked(JsonNode block) {
        return block.path("cache_control").path("type").asString("").equals("ephemeral");
    }
}
