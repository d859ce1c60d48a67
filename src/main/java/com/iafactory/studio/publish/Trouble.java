package com.iafactory.studio.publish;

import com.iafactory.studio.media.StudioException;

/** Why a publication failed, as it is shown. */
public record Trouble(String code, String message, String remedy) {
    static Trouble of(StudioException e) {
        return new Trouble(e.code(), String.valueOf(e.getMessage()), e.remedy());
    }
}
