package com.iafactory.studio.provider.instagram;

import com.iafactory.studio.publish.Grant;
import com.iafactory.studio.publish.PlatformRefusal.Reason;
import com.iafactory.studio.secret.Secret;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A professional account behind a Page.
 *
 * @param token of the Page; it acts for the account
 */
record InstagramAccount(String id, String name, Secret token) {
    private static final String FIELDS = "id,name,access_token,instagram_business_account{id,username}";
    private static final int MOST_PAGES = 20;

    /** That of a grant; the first one there is when the grant does not say. */
    static InstagramAccount of(InstagramCalls calls, Grant grant) {
        Map<String, String> query = new LinkedHashMap<>(Map.of("fields", FIELDS, "limit", "50"));
        for (int i = 0; i < MOST_PAGES; i++) {
            JsonNode told = calls.get(grant.access(), "me/accounts", query);
            for (JsonNode page : told.path("data")) {
                JsonNode account = page.path("instagram_business_account");
                String id = account.path("id").asString("");
                boolean wanted = grant.account().isEmpty() || grant.account().equals(id);
                // What is put into paths.
                if (wanted && id.matches("[0-9]{1,30}")) {
                    return new InstagramAccount(
                            id,
                            account.path("username").asString(""),
                            new Secret(page.path("access_token").asString("")));
                }
            }
            String after = told.path("paging").path("cursors").path("after").asString("");
            if (after.isEmpty() || !told.path("paging").has("next")) {
                break;
            }
            query.put("after", after);
        }
        throw calls.wire()
                .refusal(
                        Reason.PERMISSION,
                        "none of the Pages that were granted has this professional account",
                        Optional.empty());
    }
}
