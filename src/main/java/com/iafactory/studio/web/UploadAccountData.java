package com.iafactory.studio.web;

import com.iafactory.studio.account.AccountData;
import com.iafactory.studio.upload.Upload;
import com.iafactory.studio.upload.Uploads;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A user's uploads: what was sent. The files go with the other media. */
record UploadAccountData(Uploads uploads) implements AccountData {
    private record Whole(UUID id, String name, long bytes, String status, Instant createdAt) {
        static Whole of(Upload upload) {
            return new Whole(
                    upload.id(),
                    upload.name(),
                    upload.bytes(),
                    upload.state().name().toLowerCase(java.util.Locale.ROOT),
                    upload.createdAt());
        }
    }

    @Override
    public String part() {
        return "uploads";
    }

    @Override
    public Object export(UUID user) {
        return uploads.list(user, Optional.empty(), Integer.MAX_VALUE).stream()
                .map(Whole::of)
                .toList();
    }

    @Override
    public void delete(UUID user) {
        uploads.deleteAll(user);
    }
}
