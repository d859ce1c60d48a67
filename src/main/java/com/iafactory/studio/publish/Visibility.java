package com.iafactory.studio.publish;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Who sees a post. Not every platform has each of them. */
public enum Visibility {
    PUBLIC,
    /** Whoever has the link. */
    UNLISTED,
    FOLLOWERS,
    /** Followers who are followed. */
    FRIENDS,
    /** Only the account itself. */
    PRIVATE,
    /** A draft in the account's inbox, which its owner finishes there. */
    DRAFT;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
