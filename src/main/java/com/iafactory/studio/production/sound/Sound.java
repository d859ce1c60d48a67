package com.iafactory.studio.production.sound;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.media.Digest;
import com.iafactory.studio.production.project.Trouble;
import com.iafactory.studio.storage.MediaFolder;
import com.iafactory.studio.storage.MediaKey;
import com.iafactory.studio.take.Customer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A sound as it is recorded.
 *
 * @param digest of the wish and its maker
 * @param tries how often it has been asked for; again only after it failed
 * @param made empty until it is ready
 * @param failure why it could not be made
 */
public record Sound(
        UUID id,
        UUID user,
        SoundWish wish,
        Digest digest,
        SoundState state,
        int tries,
        Optional<MadeSound> made,
        Optional<Trouble> failure) {
    static final String COLUMNS =
            "id, user_id, kind, wish, digest, state, tries, made::text AS made, failure::text AS failure";

    static Sound of(ResultSet row, int number) throws SQLException {
        SoundKind kind = SoundKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT));
        return new Sound(
                row.getObject("id", UUID.class),
                row.getObject("user_id", UUID.class),
                SoundWish.read(kind, row.getString("wish")),
                new Digest(row.getString("digest")),
                SoundState.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getInt("tries"),
                Optional.ofNullable(row.getString("made")).map(json -> Json.parse(json, MadeSound.class)),
                Optional.ofNullable(row.getString("failure")).map(json -> Json.parse(json, Trouble.class)));
    }

    /** The ledger's name of what is set aside for this try: what was given back is not set aside again under its name. */
    String hold() {
        return "sound:" + id + (tries > 1 ? ":" + tries : "");
    }

    /** On whose behalf it is bought, and what it is charged to. */
    Customer customer() {
        return new Customer(user, Optional.empty(), Optional.of(hold()), false);
    }

    /** The same, made by another than it was asked of; so that the same wish is asked of the first one again. */
    Sound insteadBy(String maker) {
        Digest other = Digest.of("sound instead", id.toString(), maker);
        return new Sound(id, user, wish, other, state, tries, made, failure);
    }

    /** Where its file lies once it is ready. */
    public MediaKey file() {
        return MediaFolder.library(user, wish.kind().shelf()).key(digest.hex() + ".wav");
    }
}
