package com.iafactory.studio.provider.tiktok;

/**
 * How a film is cut for its upload. All chunks have the same size but the last, which takes what remains and so is the largest.
 *
 * @param total bytes of the film
 * @param size of a chunk
 * @param count of them, the total divided by the size and rounded down
 */
record TikTokChunks(long total, long size, long count) {
    /** Below its limit of 64 MB, of which it does not say which MB it means. */
    private static final long ONE = 60_000_000;

    private static final long EACH = 10_000_000;

    static TikTokChunks of(long total) {
        return total <= ONE ? new TikTokChunks(total, total, 1) : new TikTokChunks(total, EACH, total / EACH);
    }

    /** Which chunk comes next when so much has arrived; part of a chunk is as good as nothing of it. */
    long next(long arrived) {
        return arrived >= total ? count : Math.min(arrived / size, count - 1);
    }

    boolean last(long chunk) {
        return chunk == count - 1;
    }

    long from(long chunk) {
        return chunk * size;
    }

    long length(long chunk) {
        return last(chunk) ? total - from(chunk) : size;
    }
}
