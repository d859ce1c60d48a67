package com.iafactory.studio.production.bought;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.storage.MediaKey;
import com.iafactory.studio.storage.MediaStore;
import com.iafactory.studio.take.MakerChoice;
import com.iafactory.studio.take.StockItem;
import com.iafactory.studio.take.StockLibrary;
import com.iafactory.studio.take.StockQuery;
import com.iafactory.studio.upload.Upload;
import com.iafactory.studio.upload.UploadKind;
import com.iafactory.studio.upload.Uploads;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What users uploaded, as libraries of footage. Thread-safe. */
public final class OwnFootage {
    /** As many as a user can have. */
    private static final int MOST = 1000;

    private final Uploads uploads;
    private final MediaStore media;

    public OwnFootage(Uploads uploads, MediaStore media) {
        this.uploads = uploads;
        this.media = media;
    }

    /** That of one user. */
    StockLibrary of(UUID user) {
        return new Shelf(user);
    }

    private record Match(Upload upload, NameMatch by) {}

    private final class Shelf implements StockLibrary {
        private final UUID user;

        Shelf(UUID user) {
            this.user = user;
        }

        @Override
        public String name() {
            return MakerChoice.OWN;
        }

        /** Names of files are in whatever language. */
        @Override
        public boolean understands(Language language) {
            return true;
        }

        @Override
        public List<StockItem> search(StockQuery query) {
            UploadKind wanted = query.kind() == StockItem.Kind.CLIP ? UploadKind.CLIP : UploadKind.PICTURE;
            List<Match> matches = new ArrayList<>();
            for (Upload upload : uploads.list(user, Optional.empty(), MOST)) {
                boolean fits =
                        upload.result().filter(made -> made.kind() == wanted).isPresent();
                NameMatch match = NameMatch.of(upload.name(), query.words());
                if (fits && match.good()) {
                    matches.add(new Match(upload, match));
                }
            }
            return matches.stream()
                    .sorted(Comparator.comparing(Match::by))
                    .map(match -> item(match.upload(), query.kind()))
                    .toList();
        }

        private static StockItem item(Upload upload, StockItem.Kind kind) {
            Upload.Result made = upload.result().orElseThrow();
            return new StockItem(
                    MakerChoice.OWN,
                    upload.id().toString(),
                    kind,
                    kind == StockItem.Kind.CLIP ? made.duration() : Duration.ZERO,
                    upload.name(),
                    "",
                    MakerChoice.OWN,
                    List.of(new StockItem.File(
                            upload.file().orElseThrow().path(),
                            Math.max(1, made.width()),
                            Math.max(1, made.height()))));
        }

        /** @throws com.iafactory.studio.storage.MediaNotFound when it was deleted meanwhile */
        @Override
        public void fetch(StockItem item, StockItem.File which, Path file) {
            MediaKey key = new MediaKey(which.url());
            if (key.owner().filter(user::equals).isEmpty()) {
                throw new IllegalArgumentException(which.url() + " belongs to somebody else");
            }
            media.download(key, file);
        }
    }
}
