package com.iafactory.studio.production.film;

import com.iafactory.studio.growth.Hashtags;
import com.iafactory.studio.growth.MarketingKit;
import com.iafactory.studio.growth.ShortMarketing;
import com.iafactory.studio.growth.Title;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The marketing as plain text, ready to be pasted: that of the long film, and of each short that has its own. */
final class MarketingFiles {
    private static final String FOLDER = "marketing/";

    private MarketingFiles() {}

    static void put(MarketingKit kit, OutputFolder output) throws IOException {
        for (Map.Entry<String, String> file : files(kit).entrySet()) {
            output.put(file.getKey(), file.getValue());
        }
    }

    /** What an earlier kit had files of and the latest does not. */
    static List<String> withoutThoseOf(MarketingKit earlier, MarketingKit latest) {
        Map<String, String> kept = files(latest);
        return files(earlier).keySet().stream()
                .filter(path -> !kept.containsKey(path))
                .toList();
    }

    private static Map<String, String> files(MarketingKit kit) {
        Map<String, String> files = new LinkedHashMap<>();
        add(files, FOLDER, kit.titles(), kit.description(), kit.hashtags());
        for (ShortMarketing one : kit.shorts()) {
            add(files, FOLDER + one.cut() + "/", one.titles(), one.description(), one.hashtags());
        }
        return files;
    }

    private static void add(
            Map<String, String> files, String folder, List<Title> titles, String description, Hashtags hashtags) {
        files.put(folder + "titles.txt", lines(titles.stream().map(Title::text).toList()));
        files.put(folder + "description.txt", description + "\n");
        files.put(folder + "hashtags-youtube.txt", lines(hashtags.youtube()));
        files.put(folder + "hashtags-tiktok.txt", lines(hashtags.tiktok()));
        files.put(folder + "hashtags-instagram.txt", lines(hashtags.instagram()));
    }

    private static String lines(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }
}
