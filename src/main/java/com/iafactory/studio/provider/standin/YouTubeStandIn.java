package com.iafactory.studio.provider.standin;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** YouTube: Google's OAuth, the resumable upload, and as much of the Data API as is asked for. */
public final class YouTubeStandIn extends PlatformStandIn {
    private static final String SESSIONS = "/upload/youtube/v3/sessions/";
    private static final List<String> SCOPES = List.of(
            "https://www.googleapis.com/auth/youtube.upload", "https://www.googleapis.com/auth/youtube.force-ssl");
    private static final int STEP = 262_144;
    private static final Pattern RANGE = Pattern.compile("bytes ([0-9]+)-([0-9]+)/([0-9]+)");

    private final Map<String, Upload> sessions = new ConcurrentHashMap<>();
    private final Map<String, Upload> videos = new ConcurrentHashMap<>();
    private final List<String> thumbnails = new CopyOnWriteArrayList<>();
    private final List<String> captions = new CopyOnWriteArrayList<>();

    private YouTubeStandIn(int port, Clock clock) {
        super(port, clock);
    }

    public static YouTubeStandIn open(Clock clock) {
        return open(0, clock);
    }

    public static YouTubeStandIn open(int port, Clock clock) {
        YouTubeStandIn standIn = new YouTubeStandIn(port, clock);
        standIn.begin();
        return standIn;
    }

    @Override
    String authorizePath() {
        return "/o/oauth2/v2/auth";
    }

    @Override
    public void forget() {
        sessions.clear();
    }

    /** The videos that were given a thumbnail. */
    public List<String> thumbnails() {
        return List.copyOf(thumbnails);
    }

    /** The captions that were added: video, language and text, joined by spaces. */
    public List<String> captions() {
        return List.copyOf(captions);
    }

    public static Reply error(int status, String reason, String message) {
        return Reply.json(
                status,
                json(Map.of(
                        "error",
                        Map.of(
                                "code", status,
                                "message", message,
                                "errors",
                                        List.of(Map.of("domain", "youtube", "reason", reason, "message", message))))));
    }

    @Override
    protected Reply answer(Heard request) {
        String place = request.method() + " " + request.place();
        if (place.equals("GET " + authorizePath())) {
            return page(request);
        }
        if (place.equals("POST /token")) {
            return token(fields(request.text()));
        }
        String token = bearer(request, "Bearer");
        if (!logins().good(token)) {
            return error(401, "authError", "Invalid Credentials: " + token);
        }
        return switch (place) {
            case "POST /upload/youtube/v3/videos" -> begun(request);
            case "POST /upload/youtube/v3/thumbnails/set" -> thumbnail(request);
            case "POST /upload/youtube/v3/captions" -> caption(request.text());
            case "GET /youtube/v3/channels" -> channels();
            case "GET /youtube/v3/playlistItems" -> latest();
            case "GET /youtube/v3/videos" -> told(queries(request).getOrDefault("id", ""));
            default -> place.startsWith("PUT " + SESSIONS) ? piece(request) : error(404, "notFound", "Not Found");
        };
    }

    private Reply token(Map<String, String> form) {
        if (!form.getOrDefault("client_id", "").equals(CLIENT)
                || !form.getOrDefault("client_secret", "").equals(CLIENT_SECRET)) {
            return Reply.json(401, json(Map.of("error", "invalid_client")));
        }
        boolean fresh = form.getOrDefault("grant_type", "").equals("refresh_token");
        boolean good = fresh
                ? logins().refreshes(form.getOrDefault("refresh_token", ""), false)
                : logins().spends(
                                form.getOrDefault("code", ""),
                                form.getOrDefault("redirect_uri", ""),
                                form.getOrDefault("code_verifier", ""),
                                SCOPES);
        if (!good) {
            String said = "Token has been expired or revoked: " + form.getOrDefault("refresh_token", "");
            return Reply.json(400, json(Map.of("error", "invalid_grant", "error_description", said)));
        }
        Map<String, Object> told = logins().tokens(Duration.ofHours(1), !fresh);
        told.put("scope", String.join(" ", granted(SCOPES)));
        return Reply.json(200, json(told));
    }

    private Reply begun(Heard request) {
        JsonNode video = json(request.text());
        JsonNode snippet = video.path("snippet");
        String title = snippet.path("title").asString("");
        String text = snippet.path("description").asString("");
        if (title.isEmpty() || title.length() > 100 || title.matches(".*[<>].*")) {
            return error(400, "invalidTitle", "The request metadata specifies an invalid video title.");
        }
        if (text.getBytes(StandardCharsets.UTF_8).length > 5000 || text.matches("(?s).*[<>].*")) {
            return error(400, "invalidDescription", "The request metadata specifies an invalid description.");
        }
        JsonNode status = video.path("status");
        if (!status.path("containsSyntheticMedia").isBoolean()
                || !status.path("selfDeclaredMadeForKids").isBoolean()
                || !snippet.path("categoryId").asString("").matches("[0-9]+")
                || !query(request, "uploadType").equals("resumable")) {
            return error(400, "invalidVideoMetadata", "The request metadata is invalid.");
        }
        if (status.has("publishAt")
                && !status.path("privacyStatus").asString("").equals("private")) {
            return error(400, "invalidPublishAt", "The request metadata specifies an invalid scheduled time.");
        }
        String id = "session-" + number();
        long total = Long.parseLong(request.header("X-Upload-Content-Length").orElse("0"));
        sessions.put(id, new Upload(id, total, Map.of("video", video), clock().instant()));
        return new Reply(200, Map.of("Location", url() + SESSIONS + id + "?upload_id=" + PLANTED + id), new byte[0]);
    }

    private Reply piece(Heard request) {
        Upload upload = sessions.get(request.place().substring(SESSIONS.length()));
        if (upload == null) {
            return error(404, "notFound", "The upload session is not found.");
        }
        synchronized (upload) {
            String range = request.header("Content-Range").orElse("");
            if (!range.equals("bytes */" + upload.total())) {
                Matcher part = RANGE.matcher(range);
                if (!part.matches() || !fits(part, upload, request.body().length)) {
                    return error(400, "badContent", "The range does not fit: " + range);
                }
                take(upload, request.body(), STEP);
            }
            return upload.whole() ? finished(upload) : more(upload);
        }
    }

    private static boolean fits(Matcher part, Upload upload, int length) {
        long from = Long.parseLong(part.group(1));
        long to = Long.parseLong(part.group(2));
        return from == upload.arrived()
                && to - from + 1 == length
                && Long.parseLong(part.group(3)) == upload.total()
                && (to + 1 == upload.total() || length % STEP == 0);
    }

    private static Reply more(Upload upload) {
        Reply reply = new Reply(308, Map.of(), new byte[0]);
        return upload.arrived() == 0 ? reply : reply.with("Range", "bytes=0-" + (upload.arrived() - 1));
    }

    private Reply finished(Upload upload) {
        if (upload.post().isEmpty()) {
            String id = "vid_" + number();
            upload.became(id);
            videos.put(id, upload);
            JsonNode video = video(upload);
            List<String> tags = new ArrayList<>();
            video.path("snippet").path("tags").forEach(tag -> tags.add(tag.asString("")));
            shows(new Shown(
                    id,
                    video.path("snippet").path("title").asString(""),
                    video.path("snippet").path("description").asString(""),
                    tags,
                    privacy(upload),
                    video.path("status").path("containsSyntheticMedia").asBoolean(false),
                    upload.total(),
                    upload.digest()));
        }
        return Reply.json(200, json(Map.of("kind", "youtube#video", "id", upload.post())));
    }

    private static JsonNode video(Upload upload) {
        return upload.words().get("video") instanceof JsonNode video ? video : json("{}");
    }

    private String privacy(Upload upload) {
        return locked()
                ? "private"
                : video(upload).path("status").path("privacyStatus").asString("");
    }

    private Reply channels() {
        return Reply.json(
                200,
                json(Map.of(
                        "items",
                        List.of(Map.of(
                                "id", "UC-studio",
                                "snippet", Map.of("title", "The studio's channel"),
                                "status", Map.of("longUploadsStatus", "allowed"),
                                "contentDetails", Map.of("relatedPlaylists", Map.of("uploads", "UU-studio")))))));
    }

    private Reply latest() {
        List<Object> items = new ArrayList<>();
        videos.forEach((id, upload) -> items.add(Map.of(
                "snippet",
                Map.of(
                        "title", video(upload).path("snippet").path("title").asString(""),
                        "publishedAt", upload.opened().toString(),
                        "resourceId", Map.of("videoId", id)))));
        return Reply.json(200, json(Map.of("items", items)));
    }

    private Reply told(String ids) {
        List<Object> items = new ArrayList<>();
        for (String id : ids.split(",")) {
            Optional.ofNullable(videos.get(id)).ifPresent(upload -> items.add(told(id, upload)));
        }
        return Reply.json(200, json(Map.of("items", items)));
    }

    private Map<String, Object> told(String id, Upload upload) {
        JsonNode sent = video(upload).path("status");
        Map<String, Object> status = new HashMap<>();
        boolean over = !upload.worked(looks());
        String end = rejection().isEmpty() ? "processed" : "rejected";
        status.put("uploadStatus", over ? end : "uploaded");
        if (over && !rejection().isEmpty()) {
            status.put("rejectionReason", rejection());
        }
        status.put("privacyStatus", privacy(upload));
        if (sent.has("publishAt") && !locked()) {
            status.put("publishAt", sent.path("publishAt").asString(""));
        }
        status.put("containsSyntheticMedia", sent.path("containsSyntheticMedia").asBoolean(false));
        return Map.of(
                "id", id,
                "status", status,
                "fileDetails", Map.of("fileSize", Long.toString(upload.total())));
    }

    private Reply thumbnail(Heard request) {
        String id = query(request, "videoId");
        if (!videos.containsKey(id)
                || !request.header("Content-Type").orElse("").equals("image/jpeg")) {
            return error(404, "videoNotFound", "The video cannot be found.");
        }
        thumbnails.add(id);
        return Reply.json(200, "{}");
    }

    private Reply caption(String body) {
        Matcher read = Pattern.compile("(?s).*?\r\n\r\n(\\{.*?})\r\n--.*?text/vtt\r\n\r\n(.*)\r\n--part-.*--\r\n")
                .matcher(body);
        if (!read.matches()) {
            return error(400, "contentRequired", "The request does not include the caption track.");
        }
        JsonNode snippet = json(read.group(1)).path("snippet");
        String added = snippet.path("videoId").asString("") + " "
                + snippet.path("language").asString("") + " " + read.group(2);
        if (captions.contains(added)) {
            return error(409, "captionExists", "The specified video already has a caption track.");
        }
        captions.add(added);
        return Reply.json(200, "{}");
    }
}
