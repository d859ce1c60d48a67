package com.iafactory.studio.provider.pexels;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.provider.StockWire;
import com.iafactory.studio.take.Access;
import com.iafactory.studio.take.StockItem;
import com.iafactory.studio.take.StockItem.Kind;
import com.iafactory.studio.take.StockLibrary;
import com.iafactory.studio.take.StockQuery;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** Pexels. Its key goes into a header as it is. */
public final class PexelsLibrary implements StockLibrary {
    public static final String NAME = "pexels";
    public static final String USUAL_BASE = "https://api.pexels.com";

    private static final String A_PAGE = "40";
    /** What it calls the languages it is asked in; English where nothing is said. */
    private static final Map<Language, String> LOCALES =
            Map.of(Language.FR, "fr-FR", Language.DE, "de-DE", Language.IT, "it-IT");

    private final Supplier<Access> access;
    private final StockWire wire = new StockWire(NAME);

    public PexelsLibrary(Supplier<Access> access) {
        this.access = access;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean understands(Language language) {
        return language == Language.EN || LOCALES.containsKey(language);
    }

    @Override
    public List<StockItem> search(StockQuery query) {
        Access now = access.get();
        boolean clips = query.kind() == Kind.CLIP;
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("query", query.words());
        parameters.put("orientation", query.orientation().name().toLowerCase(Locale.ROOT));
        parameters.put("per_page", A_PAGE);
        String locale = LOCALES.get(query.language());
        if (locale != null) {
            parameters.put("locale", locale);
        }
        JsonNode found = wire.get(
                now,
                clips ? "/videos/search" : "/v1/search",
                parameters,
                Map.of("Authorization", now.key().text()));
        List<StockItem> items = new ArrayList<>();
        for (JsonNode item : found.path(clips ? "videos" : "photos")) {
            List<StockItem.File> files = clips ? clipFiles(item) : pictureFiles(item);
            if (!files.isEmpty()) {
                items.add(item(item, query.kind(), files));
            }
        }
        return items;
    }

    private static StockItem item(JsonNode item, Kind kind, List<StockItem.File> files) {
        String author = kind == Kind.CLIP
                ? item.path("user").path("name").asString("")
                : item.path("photographer").asString("");
        return new StockItem(
                NAME,
                item.path("id").asString(""),
                kind,
                kind == Kind.CLIP ? Duration.ofSeconds(item.path("duration").asLong(0)) : Duration.ZERO,
                item.path("url").asString(""),
                author,
                (kind == Kind.CLIP ? "Video" : "Photo") + (author.isEmpty() ? "" : " by " + author) + " on Pexels",
                files);
    }

    /** Of the sizes of a clip those that play everywhere and are known. */
    private static List<StockItem.File> clipFiles(JsonNode clip) {
        List<StockItem.File> files = new ArrayList<>();
        for (JsonNode file : clip.path("video_files")) {
            boolean plays = file.path("file_type").asString("").equals("video/mp4");
            int width = file.path("width").asInt(0);
            int height = file.path("height").asInt(0);
            String link = file.path("link").asString("");
            if (plays && width > 0 && height > 0 && !link.isEmpty()) {
                files.add(new StockItem.File(link, width, height));
            }
        }
        return files;
    }

    /** As it was taken; and smaller, as far as its size can be told. */
    private static List<StockItem.File> pictureFiles(JsonNode photo) {
        int width = photo.path("width").asInt(0);
        int height = photo.path("height").asInt(0);
        String original = photo.path("src").path("original").asString("");
        return width > 0 && height > 0 && !original.isEmpty()
                ? List.of(new StockItem.File(original, width, height))
                : List.of();
    }

    @Override
    public void fetch(StockItem item, StockItem.File which, Path file) {
        wire.fetch(access.get(), which.url(), file);
    }
}
