package com.iafactory.studio.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.iafactory.studio.media.Digest;
import com.iafactory.studio.media.StudioException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every media store promises. */
abstract class MediaStoreContract {
    static final UUID AMINA = UUID.fromString("01890000-0000-7000-8000-00000000000a");
    static final UUID FILM = UUID.fromString("01890000-0000-7000-8000-00000000000f");
    static final MediaKey KEY = MediaKey.inProject(AMINA, FILM, ProjectArea.YOUTUBE, "film.mp4");

    /** Above this S3 takes several requests. */
    private static final int ONE_REQUEST = 16 << 20;

    @TempDir
    private Path folder;

    /** A store with nothing in it. */
    abstract MediaStore store();

    static StoredMedia put(MediaStore store, MediaKey key, byte[] bytes) {
        return store.put(key, bytes.length, new ByteArrayInputStream(bytes));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] read(OpenMedia open) throws IOException {
        try (open) {
            return open.content().readAllBytes();
        }
    }

    static String code(Throwable failure) {
        assertThat(failure).isInstanceOf(StudioException.class);
        return ((StudioException) failure).code();
    }

    @Test
    void givesBackWhatWasPut() throws IOException {
        StoredMedia put = put(store(), KEY, bytes("a film"));
        assertThat(put.bytes()).isEqualTo(6);
        assertThat(put.key()).isEqualTo(KEY);
        assertThat(put.type().mime()).isEqualTo("video/mp4");
        assertThat(store().head(KEY)).isEqualTo(put);
        OpenMedia open = store().open(KEY);
        assertThat(open.media()).isEqualTo(put);
        assertThat(open.length()).isEqualTo(6);
        assertThat(read(open)).isEqualTo(bytes("a film"));
    }

    @Test
    void keepsAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("film.mp4"), "from a file");
        store().put(KEY, file);
        assertThat(read(store().open(KEY))).isEqualTo(bytes("from a file"));
    }

    @Test
    void aFileThatIsNotThereIsSaidSo() {
        assertThatThrownBy(() -> store().put(KEY, folder.resolve("none.mp4")))
                .satisfies(e -> assertThat(code(e)).isEqualTo("media-incomplete"));
        assertThat(store().find(KEY)).isEmpty();
    }

    @Test
    void keepsAnEmptyObject() throws IOException {
        assertThat(put(store(), KEY, new byte[0]).bytes()).isZero();
        assertThat(read(store().open(KEY))).isEmpty();
        assertThatThrownBy(() -> store().open(KEY, ByteRange.from(0)))
                .satisfies(e -> assertThat(code(e)).isEqualTo("range-not-satisfiable"));
    }

    @Test
    void overwritingReplacesTheWholeObjectAndItsEtag() throws IOException {
        StoredMedia first = put(store(), KEY, bytes("a long first version"));
        StoredMedia second = put(store(), KEY, bytes("short"));
        assertThat(read(store().open(KEY))).isEqualTo(bytes("short"));
        assertThat(second.etag()).isNotEqualTo(first.etag());
        assertThat(put(store(), KEY, bytes("other")).etag()).isNotEqualTo(second.etag());
    }

    @Test
    void whoReadsWhileItIsReplacedReadsOneVersionToTheEnd() throws IOException {
        put(store(), KEY, bytes("first version"));
        try (OpenMedia open = store().open(KEY)) {
            byte[] start = open.content().readNBytes(3);
            put(store(), KEY, bytes("the second one is longer"));
            assertThat(new String(start, StandardCharsets.UTF_8)
                            + new String(open.content().readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("first version");
        }
    }

    @Test
    void opensRanges() throws IOException {
        put(store(), KEY, bytes("0123456789"));
        assertThat(read(store().open(KEY, new ByteRange(2, 4)))).isEqualTo(bytes("234"));
        assertThat(read(store().open(KEY, ByteRange.from(7)))).isEqualTo(bytes("789"));
        assertThat(read(store().open(KEY, new ByteRange(8, 400)))).isEqualTo(bytes("89"));
        assertThat(read(store().open(KEY, new ByteRange(0, 0)))).isEqualTo(bytes("0"));
        assertThat(store().open(KEY, new ByteRange(8, 400)).length()).isEqualTo(2);
        assertThatThrownBy(() -> store().open(KEY, ByteRange.from(10)))
                .satisfies(e -> assertThat(code(e)).isEqualTo("range-not-satisfiable"));
        assertThatThrownBy(() -> new ByteRange(4, 2)).isInstanceOf(StudioException.class);
    }

    @Test
    void anUnknownKeyIsAClearError() {
        assertThat(store().find(KEY)).isEmpty();
        for (Runnable use : List.<Runnable>of(
                () -> store().head(KEY),
                () -> store().open(KEY),
                () -> store().open(KEY, ByteRange.from(0)),
                () -> store().download(KEY, folder.resolve("x.mp4")),
                () -> store().copy(KEY, MediaKey.sample("b.mp4")))) {
            assertThatThrownBy(use::run)
                    .isInstanceOf(MediaNotFound.class)
                    .hasMessageContaining("film.mp4")
                    .satisfies(e -> assertThat(code(e)).isEqualTo("media-not-found"));
        }
        assertThat(folder.resolve("x.mp4")).doesNotExist();
    }

    @Test
    void aStreamThatBreaksLeavesNothing() {
        assertThatThrownBy(() -> store().put(KEY, 100, broken(50)))
                .isInstanceOf(IncompleteMedia.class)
                .hasMessageContaining("the line went dead");
        assertThat(store().find(KEY)).isEmpty();
        assertThat(store().list(MediaFolder.user(AMINA), 10).media()).isEmpty();
    }

    @Test
    void aStreamThatBreaksLaterLeavesWhatWasThere() throws IOException {
        put(store(), KEY, bytes("before"));
        assertThatThrownBy(() -> store().put(KEY, 3L * ONE_REQUEST, broken(2 * ONE_REQUEST)))
                .isInstanceOf(IncompleteMedia.class);
        assertThat(read(store().open(KEY))).isEqualTo(bytes("before"));
        assertNothingIsHalfDone();
    }

    /** Nothing of an upload that failed takes room in the store. */
    abstract void assertNothingIsHalfDone();

    @Test
    void aStreamWithTooFewOrTooManyBytesLeavesNothing() {
        for (int announced : List.of(4, 6, ONE_REQUEST + 1)) {
            assertThatThrownBy(() -> store().put(KEY, announced, new ByteArrayInputStream(bytes("12345"))))
                    .isInstanceOf(IncompleteMedia.class);
        }
        assertThatThrownBy(() -> store().put(KEY, ONE_REQUEST + 1, new Zeros(ONE_REQUEST + 2)))
                .isInstanceOf(IncompleteMedia.class);
        assertThat(store().find(KEY)).isEmpty();
        assertNothingIsHalfDone();
    }

    private static InputStream broken(int after) {
        return new SequenceInputStream(new Zeros(after), new DeadLine());
    }

    @Test
    void objectsAroundTheSizeOfOneRequestComeBackWhole() throws IOException {
        for (int size : List.of(ONE_REQUEST, ONE_REQUEST + 1, 2 * ONE_REQUEST)) {
            byte[] content = new byte[size];
            new Random(size).nextBytes(content);
            assertThat(put(store(), KEY, content).bytes()).isEqualTo(size);
            assertThat(store().head(KEY).bytes()).isEqualTo(size);
            assertThat(java.util.Arrays.equals(read(store().open(KEY)), content))
                    .isTrue();
        }
    }

    @Test
    void ofManyWhoPutAtOnceOneIsFoundWhole() throws Exception {
        try (ExecutorService writers = Executors.newFixedThreadPool(8)) {
            List<Future<StoredMedia>> puts = new ArrayList<>();
            for (int writer = 0; writer < 24; writer++) {
                byte[] content = bytes(Integer.toString(writer).repeat(20_000 + writer));
                puts.add(writers.submit(() -> put(store(), KEY, content)));
            }
            for (Future<StoredMedia> put : puts) {
                put.get();
                String found = new String(read(store().open(KEY)), StandardCharsets.UTF_8);
                String writer = found.length() < 40_000 ? found.substring(0, 1) : found.substring(0, 2);
                assertThat(found).isEqualTo(writer.repeat(20_000 + Integer.parseInt(writer)));
            }
        }
        assertThat(store().list(MediaFolder.user(AMINA), 10).media()).hasSize(1);
    }

    @Test
    void downloadsToAFileWhichIsReplacedAtOnce() throws IOException {
        put(store(), KEY, bytes("a film"));
        Path file = folder.resolve("new/folder/film.mp4");
        assertThat(store().download(KEY, file).bytes()).isEqualTo(6);
        put(store(), KEY, bytes("another"));
        store().download(KEY, file);
        assertThat(file).hasContent("another");
        try (var files = Files.list(folder.resolve("new/folder"))) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void listsTwelveHundredKeysPageByPageInTheOrderOfKeys() throws Exception {
        List<MediaKey> expected = new ArrayList<>();
        List<ProjectArea> areas = List.of(ProjectArea.values());
        for (int i = 0; i < 1200; i++) {
            expected.add(MediaKey.inProject(
                    AMINA,
                    FILM,
                    areas.get(i % areas.size()),
                    i % 7 == 0 ? "deep" : "d-" + i % 3,
                    i % 5 + "-" + i + ".json"));
        }
        try (ExecutorService writers = Executors.newFixedThreadPool(8)) {
            for (Future<StoredMedia> put : writers.invokeAll(expected.stream()
                    .<Callable<StoredMedia>>map(key -> () -> put(store(), key, bytes("{}")))
                    .toList())) {
                put.get();
            }
        }
        put(store(), MediaKey.voiceClone(AMINA, "me.wav"), bytes("x"));
        put(store(), MediaKey.sample("other.wav"), bytes("x"));
        expected.sort(null);

        List<MediaKey> found = new ArrayList<>();
        MediaPage page = store().list(MediaFolder.project(AMINA, FILM), 500);
        int pages = 1;
        page.media().forEach(media -> found.add(media.key()));
        for (Optional<MediaKey> next = page.next(); next.isPresent(); next = page.next(), pages++) {
            page = store().list(MediaFolder.project(AMINA, FILM), next.get(), 500);
            page.media().forEach(media -> found.add(media.key()));
        }
        assertThat(found).isEqualTo(expected);
        assertThat(pages).isEqualTo(3);

        List<MediaKey> all = new ArrayList<>();
        store().each(MediaFolder.project(AMINA, FILM), media -> all.add(media.key()));
        assertThat(all).isEqualTo(expected);

        assertThat(store().deleteAll(MediaFolder.project(AMINA, FILM))).isEqualTo(1200);
        assertThat(store().list(MediaFolder.project(AMINA, FILM), 10).media()).isEmpty();
        assertThat(store().list(MediaFolder.user(AMINA), 10).media()).hasSize(1);
        assertThat(store().find(MediaKey.sample("other.wav"))).isPresent();
    }

    @Test
    void aListingTellsWhatHeadTells() {
        StoredMedia put = put(store(), KEY, bytes("a film"));
        assertThat(store().list(MediaFolder.area(AMINA, FILM, ProjectArea.YOUTUBE), 1))
                .isEqualTo(new MediaPage(List.of(put), false));
        assertThat(store().list(MediaFolder.TEMPLATES, 1).media()).isEmpty();
    }

    @Test
    void aPageEndsExactlyWhereNothingIsLeft() {
        put(store(), MediaKey.sample("a.mp4"), bytes("a"));
        put(store(), MediaKey.sample("b.mp4"), bytes("b"));
        assertThat(store().list(MediaFolder.SAMPLES, 2).next()).isEmpty();
        assertThat(store().list(MediaFolder.SAMPLES, 1).next()).contains(MediaKey.sample("a.mp4"));
        assertThat(store().list(MediaFolder.SAMPLES, MediaKey.sample("b.mp4"), 1)
                        .media())
                .isEmpty();
    }

    @Test
    void removesOneObjectAndIsContentWhenThereIsNone() {
        put(store(), KEY, bytes("a film"));
        store().delete(KEY);
        assertThat(store().find(KEY)).isEmpty();
        store().delete(KEY);
        assertThat(store().deleteAll(MediaFolder.user(AMINA))).isZero();
    }

    @Test
    void copies() throws IOException {
        put(store(), KEY, bytes("a film"));
        MediaKey other = MediaKey.sample("film.mp4");
        put(store(), other, bytes("old"));
        StoredMedia copy = store().copy(KEY, other);
        assertThat(copy).isEqualTo(store().head(other));
        assertThat(read(store().open(other))).isEqualTo(bytes("a film"));
        assertThat(store().find(KEY)).isPresent();
        assertThatThrownBy(() -> store().copy(KEY, MediaKey.sample("film.jpg")))
                .satisfies(e -> assertThat(code(e)).isEqualTo("media-type-differs"));
    }

    @Test
    void aLinkIsValidForAnHourAtMost() {
        put(store(), KEY, bytes("a film"));
        for (Duration wrong : List.of(Duration.ZERO, Duration.ofSeconds(-1), Duration.ofMinutes(61))) {
            assertThatThrownBy(() -> store().link(KEY, wrong))
                    .satisfies(e -> assertThat(code(e)).isEqualTo("link-duration-invalid"));
        }
    }

    /** How another program reaches the same store: the arguments of {@link LargeObject}. */
    abstract List<String> address();

    @Test
    void aHundredMegabytesAreNeverWholeInMemory() {
        LargeObject.runInASmallJvm(address());
        assertThat(store().head(LargeObject.KEY).bytes()).isEqualTo(LargeObject.BYTES);
    }

    @Test
    void isFitForUseWhenCheckedTwice() {
        store().check();
        store().check();
        assertThat(store().list(MediaFolder.PUBLIC, 1).media()).isEmpty();
    }

    private static final class DeadLine extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("the line went dead");
        }

        @Override
        public int read(byte[] buffer, int offset, int wanted) throws IOException {
            throw new IOException("the line went dead");
        }
    }

    /** Bytes that cost nothing to make. */
    static final class Zeros extends InputStream {
        private long left;

        Zeros(long count) {
            this.left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int wanted) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(left, wanted);
            java.util.Arrays.fill(buffer, offset, offset + count, (byte) 0);
            left -= count;
            return count;
        }
    }

    static String digestOfZeros(long count) throws IOException {
        var sha = Digest.sha256();
        try (InputStream zeros = new Zeros(count)) {
            byte[] buffer = new byte[64 << 10];
            for (int n = zeros.read(buffer); n >= 0; n = zeros.read(buffer)) {
                sha.update(buffer, 0, n);
            }
        }
        return java.util.HexFormat.of().formatHex(sha.digest());
    }
}
