package com.iafactory.studio.provider.pixabay;

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
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** Pixabay. Its key is part of the address that is called, so the address is never shown. */
public final class PixabayLibrary implements StockLibrary {
    public static final String NAME = "pixabay";
    public static final String USUAL_BASE = "https://pixabay.com";

    private static final String A_PAGE = "50";
    private static final String LICENCE = "Pixabay Content License";
    /** The longest side of the picture that everybody may have. */
    private static final double LARGE = 1280;

    private final Supplier<Access> access;
    private final StockWire wire = new StockWire(NAME);

    public PixabayLibrary(Supplier<Access> access) {
        this.access = access;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** It has no Arabic. */
    @Override
    public boolean understands(Language language) {
        return switch (language) {
            case EN, FR, DE, IT -> true;
            case AR, DARIJA -> false;
        };
    }

    @Override
    public List<StockItem> search(StockQuery query) {
        boolean clips = query.kind() == Kind.CLIP;
        Access now = access.get();
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("key", now.key().text());
        parameters.put("q", query.words());
        parameters.put("lang", query.language().code());
        parameters.put("safesearch", "true");
        parameters.put("per_page", A_PAGE);
        if (!clips) {
            parameters.put("image_type", "photo");
            parameters.put("orientation", orientation(query.orientation()));
        }
        JsonNode found = wire.get(now, clips ? "/api/videos/" : "/api/", parameters, Map.of());
        List<StockItem> items = new ArrayList<>();
        for (JsonNode hit : found.path("hits")) {
            List<StockItem.File> files = clips ? clipFiles(hit) : pictureFiles(hit);
            if (!files.isEmpty()) {
                items.add(item(hit, query.kind(), files));
            }
        }
        return items;
    }

    private static String orientation(StockQuery.Orientation orientation) {
        return switch (orientation) {
            case LANDSCAPE -> "horizontal";
            case PORTRAIT -> "vertical";
            case SQUARE -> "all";
        };
    }

    private static StockItem item(JsonNode hit, Kind kind, List<StockItem.File> files) {
        String author = hit.path("user").asString("");
        return new StockItem(
                NAME,
                hit.path("id").asString(""),
                kind,
                kind == Kind.CLIP ? Duration.ofSeconds(hit.path("duration").asLong(0)) : Duration.ZERO,
                hit.path("pageURL").asString(""),
                author,
                (kind == Kind.CLIP ? "Video" : "Image") + (author.isEmpty() ? "" : " by " + author) + " on Pixabay, "
                        + LICENCE,
                files);
    }

    /** A size that there is not has an empty address. */
    private static List<StockItem.File> clipFiles(JsonNode hit) {
        List<StockItem.File> files = new ArrayList<>();
        for (String size : List.of("large", "medium", "small", "tiny")) {
            JsonNode file = hit.path("videos").path(size);
            int width = file.path("width").asInt(0);
            int height = file.path("height").asInt(0);
            String url = file.path("url").asString("");
            if (width > 0 && height > 0 && !url.isEmpty()) {
                files.add(new StockItem.File(url, width, height));
            }
        }
        return files;
    }

    private static List<StockItem.File> pictureFiles(JsonNode hit) {
        double width = hit.path("imageWidth").asInt(0);
        double height = hit.path("imageHeight").asInt(0);
        String url = hit.path("largeImageURL").asString("");
        if (width < 1 || height < 1 || url.isEmpty()) {
            return List.of();
        }
        double scale = Math.min(1, LARGE / Math.max(width, height));
        return List.of(new StockItem.File(
                url, Math.max(1, (int) Math.round(width * scale)), Math.max(1, (int) Math.round(height * scale))));
    }

    @Override
    public void fetch(StockItem item, StockItem.File which, Path file) {
        wire.fetch(access.get(), which.url(), file);
    }
}
