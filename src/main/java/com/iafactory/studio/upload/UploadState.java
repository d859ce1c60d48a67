package com.iafactory.studio.upload;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far an upload is. */
public enum UploadState {
    CHECKING,
    READY,
    REFUSED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
