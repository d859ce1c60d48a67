package com.iafactory.studio.production.film;

import com.iafactory.studio.growth.MarketingKit;
import com.iafactory.studio.growth.Title;
import java.io.IOException;
import java.util.List;

/** The marketing as plain text, ready to be pasted. */
final class MarketingFiles {
    private MarketingFiles() {}

    static void put(MarketingKit kit, OutputFolder output) throws IOException {
        output.put(
                "marketing/titles.txt",
                lines(kit.titles().stream().map(Title::text).toList()));
        output.put("marketing/description.txt", kit.description() + "\n");
        output.put("marketing/hashtags-youtube.txt", lines(kit.hashtags().youtube()));
        output.put("marketing/hashtags-tiktok.txt", lines(kit.hashtags().tiktok()));
        output.put("marketing/hashtags-instagram.txt", lines(kit.hashtags().instagram()));
    }

    private static String lines(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }
}
