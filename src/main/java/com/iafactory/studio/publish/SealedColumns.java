package com.iafactory.studio.publish;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.secret.Sealing;
import com.iafactory.studio.secret.SecretBox;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the room keeps sealed: grants of accounts, and what platforms call uploads. Thread-safe. */
final class SealedColumns implements Sealing {
    private final JdbcClient jdbc;
    private final SecretBox box;

    SealedColumns(JdbcClient jdbc, SecretBox box) {
        this.jdbc = jdbc;
        this.box = box;
    }

    @Override
    public String what() {
        return "accounts at platforms and uploads to them";
    }

    @Override
    public int renew() {
        return renew("platform_account", "granted", PlatformAccounts.FIELD)
                + renew("publication", "handle", Poster.FIELD);
    }

    private record Kept(UUID id, UUID user, String sealed) {}

    private int renew(String table, String column, String field) {
        List<Kept> former = jdbc
                .sql("SELECT id, user_id, " + column + " AS sealed FROM " + table + " WHERE " + column + " <> ''")
                .query((row, number) -> new Kept(
                        row.getObject("id", UUID.class), row.getObject("user_id", UUID.class), row.getString("sealed")))
                .list()
                .stream()
                .filter(kept -> !box.isCurrent(kept.sealed()))
                .toList();
        int unreadable = 0;
        for (Kept kept : former) {
            try {
                // What was written meanwhile is current, and stays.
                jdbc.sql("UPDATE " + table + " SET " + column + " = :renewed WHERE id = :id AND user_id = :user AND "
                                + column + " = :sealed")
                        .param("renewed", box.renew(kept.user(), field, kept.sealed()))
                        .param("id", kept.id())
                        .param("user", kept.user())
                        .param("sealed", kept.sealed())
                        .update();
            } catch (StudioException e) {
                unreadable++;
            }
        }
        return unreadable;
    }
}
