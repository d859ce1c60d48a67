package com.iafactory.studio.provider.tiktok;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.publish.Handle;

/**
 * A post on its way.
 *
 * @param post what TikTok calls it; by it is asked what became of it
 * @param upload where its film is sent; good for an hour, and whoever has it can send
 * @param opened when, in seconds since 1970
 * @param draft whether it goes to its owner's inbox
 * @param user whose name stands in its link; empty for a draft
 */
record TikTokHandle(String post, String upload, long opened, boolean draft, String user) {
    static TikTokHandle of(Handle handle) {
        return Json.parse(handle.value(), TikTokHandle.class);
    }

    Handle sealed() {
        return new Handle(Json.canonical(this));
    }

    @Override
    public String toString() {
        return "TikTokHandle[" + post + "]";
    }
}
