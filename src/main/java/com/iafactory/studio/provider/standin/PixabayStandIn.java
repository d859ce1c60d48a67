package com.iafactory.studio.provider.standin;

import com.iafactory.studio.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A stand-in for Pixabay: three clips and two pictures for every question but {@code nothing}; errors in plain text. */
public final class PixabayStandIn extends StockStandIn {
    /** The key it takes. */
    public static final String KEY = "pixabay-standin-0004";

    private PixabayStandIn(int port, byte[] clip) {
        super(port, clip);
    }

    public static PixabayStandIn open(byte[] clip) {
        return open(0, clip);
    }

    public static PixabayStandIn open(int port, byte[] clip) {
        PixabayStandIn standIn = new PixabayStandIn(port, clip);
        standIn.begin();
        return standIn;
    }

    @Override
    protected Reply answer(Heard request) {
        if (request.place().startsWith(FILES)) {
            return file(request);
        }
        Map<String, String> query = query(request);
        if (!query.getOrDefault("key", "").equals(KEY)) {
            return text(400, "[ERROR 400] Invalid or missing API key");
        }
        if (Integer.parseInt(query.getOrDefault("per_page", "20")) < 3) {
            return text(400, "[ERROR 400] \"per_page\" is out of valid range.");
        }
        boolean nothing = query.getOrDefault("q", "").equals("nothing");
        return switch (request.place()) {
            case "/api/videos/" -> list(nothing ? List.of() : List.of(clip(1, 3), clip(2, 13), clip(3, 30)));
            case "/api/" -> list(nothing ? List.of() : List.of(picture(11), picture(12)));
            default -> text(404, "[ERROR 404]");
        };
    }

    /** As the service says it. */
    public static Reply text(int status, String said) {
        return new Reply(status, Map.of("Content-Type", "text/plain"), said.getBytes(StandardCharsets.UTF_8));
    }

    private static Reply list(List<?> hits) {
        return Reply.json(200, Json.canonical(Map.of("total", hits.size(), "totalHits", hits.size(), "hits", hits)));
    }

    private Map<String, Object> clip(int id, int seconds) {
        Map<String, Object> sizes = new LinkedHashMap<>();
        sizes.put("large", Map.of("url", "", "width", 0, "height", 0, "size", 0));
        sizes.put("medium", Map.of("url", url() + FILES + id + "-medium.mp4", "width", 1920, "height", 1080));
        sizes.put("small", Map.of("url", url() + FILES + id + "-small.mp4", "width", 1280, "height", 720));
        Map<String, Object> hit = hit(id);
        hit.put("duration", seconds);
        hit.put("videos", sizes);
        return hit;
    }

    private Map<String, Object> picture(int id) {
        Map<String, Object> hit = hit(id);
        hit.put("imageWidth", 4000);
        hit.put("imageHeight", 3000);
        hit.put("largeImageURL", url() + FILES + "picture-" + id + "-1280x960.png");
        return hit;
    }

    private static Map<String, Object> hit(int id) {
        Map<String, Object> hit = new LinkedHashMap<>();
        hit.put("id", id);
        hit.put("pageURL", "https://pixabay.com/videos/id-" + id + "/");
        hit.put("user", "ada");
        return hit;
    }
}
