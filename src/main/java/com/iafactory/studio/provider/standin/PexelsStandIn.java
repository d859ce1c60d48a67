package com.iafactory.studio.provider.standin;

import com.iafactory.studio.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A stand-in for Pexels: three clips and two photographs for every question but {@code nothing}. */
public final class PexelsStandIn extends StockStandIn {
    /** The key it takes. */
    public static final String KEY = "pexels-standin-0003";

    private PexelsStandIn(int port, byte[] clip) {
        super(port, clip);
    }

    public static PexelsStandIn open(byte[] clip) {
        return open(0, clip);
    }

    public static PexelsStandIn open(int port, byte[] clip) {
        PexelsStandIn standIn = new PexelsStandIn(port, clip);
        standIn.begin();
        return standIn;
    }

    @Override
    protected Reply answer(Heard request) {
        if (request.place().startsWith(FILES)) {
            return file(request);
        }
        if (!request.header("Authorization").orElse("").equals(KEY)) {
            return Reply.json(401, "{\"status\":401,\"code\":\"Unauthorized\"}");
        }
        Map<String, String> query = query(request);
        if (query.getOrDefault("query", "").isEmpty()) {
            return Reply.json(400, "{\"error\":\"query is missing\"}");
        }
        boolean nothing = query.getOrDefault("query", "").equals("nothing");
        return switch (request.place()) {
            case "/videos/search" ->
                list("videos", nothing ? List.of() : List.of(clip(1, 3), clip(2, 13), clip(3, 30)));
            case "/v1/search" -> list("photos", nothing ? List.of() : List.of(photo(11), photo(12)));
            default -> Reply.json(404, "{\"error\":\"Not found\"}");
        };
    }

    private static Reply list(String name, List<?> items) {
        return Reply.json(
                        200,
                        Json.canonical(Map.of("page", 1, "per_page", 40, "total_results", items.size(), name, items)))
                .with("X-Ratelimit-Remaining", "19999");
    }

    private Map<String, Object> clip(int id, int seconds) {
        Map<String, Object> clip = new LinkedHashMap<>();
        clip.put("id", id);
        clip.put("width", 1920);
        clip.put("height", 1080);
        clip.put("duration", seconds);
        clip.put("url", "https://www.pexels.com/video/" + id + "/");
        clip.put("user", Map.of("id", 7, "name", "Ada Light", "url", "https://www.pexels.com/@ada"));
        clip.put(
                "video_files",
                List.of(
                        clipFile("hls", "application/x-mpegURL", null, null, id + ".m3u8"),
                        clipFile("uhd", "video/mp4", 3840, 2160, id + "-uhd.mp4"),
                        clipFile("hd", "video/mp4", 1920, 1080, id + "-hd.mp4"),
                        clipFile("sd", "video/mp4", 960, 540, id + "-sd.mp4"),
                        clipFile("hd", "video/mp4", 1080, 1920, id + "-upright.mp4")));
        return clip;
    }

    private Map<String, Object> clipFile(
            String quality,
            String type,
            @org.jspecify.annotations.Nullable Integer width,
            @org.jspecify.annotations.Nullable Integer height,
            String name) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("quality", quality);
        file.put("file_type", type);
        file.put("width", width);
        file.put("height", height);
        file.put("fps", 29.97);
        file.put("link", url() + FILES + name);
        return file;
    }

    private Map<String, Object> photo(int id) {
        Map<String, Object> photo = new LinkedHashMap<>();
        photo.put("id", id);
        photo.put("width", 2400);
        photo.put("height", 1600);
        photo.put("url", "https://www.pexels.com/photo/" + id + "/");
        photo.put("photographer", "Ada Light");
        photo.put("src", Map.of("original", url() + FILES + "photo-" + id + "-2400x1600.png"));
        return photo;
    }
}
