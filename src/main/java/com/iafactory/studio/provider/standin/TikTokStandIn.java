package com.iafactory.studio.provider.standin;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** TikTok: its Login Kit, and the Content Posting API with films that are sent to it. */
public final class TikTokStandIn extends PlatformStandIn {
    private static final String POSTS = "/v2/post/publish/";
    private static final String UPLOADS = "/video/upload/";
    private static final List<String> SCOPES = List.of("user.info.basic", "video.publish", "video.upload");
    private static final Set<String> LEVELS = Set.of("PUBLIC_TO_EVERYONE", "MUTUAL_FOLLOW_FRIENDS", "SELF_ONLY");
    private static final Pattern RANGE = Pattern.compile("bytes ([0-9]+)-([0-9]+)/([0-9]+)");
    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final long SMALLEST = 5_000_000;
    private static final long LARGEST = 64_000_000;
    private static final long MOST_CHUNKS = 1000;
    /** Above what a double holds exactly. */
    private static final long FIRST_ID = 7_301_234_567_890_123_401L;

    private final Map<String, Upload> posts = new ConcurrentHashMap<>();
    private final Set<String> expired = ConcurrentHashMap.newKeySet();
    private volatile String spelling = "publicaly_available_post_id";

    private TikTokStandIn(int port, Clock clock) {
        super(port, clock);
    }

    public static TikTokStandIn open(Clock clock) {
        return open(0, clock);
    }

    public static TikTokStandIn open(int port, Clock clock) {
        TikTokStandIn standIn = new TikTokStandIn(port, clock);
        standIn.begin();
        return standIn;
    }

    @Override
    String authorizePath() {
        return "/v2/auth/authorize/";
    }

    @Override
    public void forget() {
        expired.addAll(posts.keySet());
    }

    /** Ids of posts come under this name from now on. */
    public void spells(String name) {
        spelling = name;
    }

    public static Reply error(int status, String code, String message) {
        return Reply.json(status, json(Map.of("data", Map.of(), "error", Map.of("code", code, "message", message))));
    }

    private static Reply ok(Map<String, Object> data) {
        return Reply.json(200, json(Map.of("data", data, "error", Map.of("code", "ok", "message", ""))));
    }

    @Override
    protected Reply answer(Heard request) {
        String place = request.method() + " " + request.place();
        if (place.equals("GET " + authorizePath())) {
            return page(request);
        }
        if (place.equals("POST /v2/oauth/token/")) {
            return token(fields(request.text()));
        }
        if (place.startsWith("PUT " + UPLOADS)) {
            return piece(request);
        }
        String token = bearer(request, "Bearer");
        if (!logins().good(token)) {
            return error(401, "access_token_invalid", "The access token is invalid: " + token);
        }
        return switch (place) {
            case "POST " + POSTS + "creator_info/query/" -> creator();
            case "POST " + POSTS + "video/init/" -> begun(json(request.text()), false);
            case "POST " + POSTS + "inbox/video/init/" -> begun(json(request.text()), true);
            case "POST " + POSTS + "status/fetch/" ->
                told(json(request.text()).path("publish_id").asString(""));
            default -> error(404, "not_found", "no such path");
        };
    }

    private Reply token(Map<String, String> form) {
        if (!form.getOrDefault("client_key", "").equals(CLIENT)
                || !form.getOrDefault("client_secret", "").equals(CLIENT_SECRET)) {
            return Reply.json(401, json(Map.of("error", "invalid_client", "error_description", "Client key")));
        }
        boolean fresh = form.getOrDefault("grant_type", "").equals("refresh_token");
        boolean good = fresh
                ? logins().refreshes(form.getOrDefault("refresh_token", ""), true)
                : logins().spends(form.getOrDefault("code", ""), form.getOrDefault("redirect_uri", ""), "", SCOPES);
        if (!good) {
            String said = "Refresh token is invalid: " + form.getOrDefault("refresh_token", "");
            return Reply.json(200, json(Map.of("error", "invalid_grant", "error_description", said)));
        }
        Map<String, Object> told = logins().tokens(Duration.ofHours(2), true);
        told.put("refresh_expires_in", Duration.ofDays(180).toSeconds());
        told.put("open_id", "open-id-of-the-studio");
        told.put("scope", String.join(",", granted(SCOPES)));
        return Reply.json(200, json(told));
    }

    private static Reply creator() {
        return ok(Map.of(
                "creator_username",
                "the.studio",
                "creator_nickname",
                "The studio",
                "privacy_level_options",
                LEVELS,
                "comment_disabled",
                false,
                "duet_disabled",
                true,
                "stitch_disabled",
                true,
                "max_video_post_duration_sec",
                300));
    }

    private Reply begun(JsonNode body, boolean draft) {
        JsonNode source = body.path("source_info");
        long total = source.path("video_size").asLong(0);
        if (!source.path("source").asString("").equals("FILE_UPLOAD") || !cut(source, total)) {
            return error(400, "invalid_params", "The chunk size or the total chunk count is invalid");
        }
        JsonNode info = body.path("post_info");
        if (!draft) {
            String level = info.path("privacy_level").asString("");
            if (!LEVELS.contains(level)) {
                return error(403, "privacy_level_option_mismatch", "Privacy level is not among the options");
            }
            if (locked() && !level.equals("SELF_ONLY")) {
                return error(
                        403,
                        "unaudited_client_can_only_post_to_private_accounts",
                        "Please review our integration guidelines");
            }
            if (info.path("title").asString("").length() > 2200
                    || !info.path("is_aigc").isBoolean()) {
                return error(400, "invalid_params", "post_info is invalid");
            }
        }
        String id = "v_pub_file~v2-1." + number();
        long size = source.path("chunk_size").asLong(0);
        posts.put(id, new Upload(id, total, Map.of("info", info, "draft", draft, "size", size), clock().instant()));
        return ok(Map.of(
                "publish_id",
                id,
                "upload_url",
                url() + UPLOADS + "?upload_id=" + id + "&upload_token=" + PLANTED + id));
    }

    private static boolean cut(JsonNode source, long total) {
        long size = source.path("chunk_size").asLong(0);
        long count = source.path("total_chunk_count").asLong(0);
        boolean whole = size == total && count == 1 && total <= LARGEST;
        boolean chunks = size >= SMALLEST && size <= LARGEST && count == total / size && count <= MOST_CHUNKS;
        return total > 0 && (whole || chunks);
    }

    private Reply piece(Heard request) {
        String id = queries(request).getOrDefault("upload_id", "");
        Upload upload = posts.get(id);
        if (upload == null || !queries(request).getOrDefault("upload_token", "").equals(PLANTED + id)) {
            return new Reply(404, Map.of(), new byte[0]);
        }
        if (expired.contains(id) || upload.opened().plus(AN_HOUR).isBefore(clock().instant())) {
            return new Reply(403, Map.of(), new byte[0]);
        }
        synchronized (upload) {
            Matcher range = RANGE.matcher(request.header("Content-Range").orElse(""));
            if (!range.matches()
                    || request.header("Authorization").isPresent()
                    || !request.header("Content-Length").orElse("").equals(Integer.toString(request.body().length))) {
                return new Reply(400, Map.of(), new byte[0]);
            }
            long size = (long) upload.words().getOrDefault("size", 0L);
            long from = Long.parseLong(range.group(1));
            if (from != upload.arrived()) {
                return stands(416, upload);
            }
            boolean last = from / size == upload.total() / size - 1;
            long length = last ? upload.total() - from : size;
            if (request.body().length != length
                    || Long.parseLong(range.group(2)) != from + length - 1
                    || Long.parseLong(range.group(3)) != upload.total()) {
                return new Reply(400, Map.of(), new byte[0]);
            }
            take(upload, request.body(), (int) Math.min(length, Integer.MAX_VALUE));
            if (upload.whole()) {
                publish(upload);
            }
            return stands(upload.whole() ? 201 : 206, upload);
        }
    }

    private static Reply stands(int status, Upload upload) {
        String range = "bytes 0-" + Math.max(0, upload.arrived() - 1) + "/" + upload.total();
        return new Reply(status, Map.of("Content-Range", range), new byte[0]);
    }

    private void publish(Upload upload) {
        JsonNode info = upload.words().get("info") instanceof JsonNode sent ? sent : json("{}");
        boolean draft = Boolean.TRUE.equals(upload.words().get("draft"));
        upload.became(Long.toString(FIRST_ID + number()));
        shows(new Shown(
                upload.post(),
                "",
                info.path("title").asString(""),
                List.of(),
                draft ? "inbox" : info.path("privacy_level").asString(""),
                info.path("is_aigc").asBoolean(false),
                upload.total(),
                upload.digest()));
    }

    private Reply told(String id) {
        Upload upload = posts.get(id);
        if (upload == null) {
            return error(400, "invalid_publish_id", "The publish_id does not exist");
        }
        Map<String, Object> told = new HashMap<>();
        told.put("uploaded_bytes", upload.arrived());
        told.put("status", "PROCESSING_UPLOAD");
        if (upload.whole() && !upload.worked(looks())) {
            boolean draft = Boolean.TRUE.equals(upload.words().get("draft"));
            told.put("status", draft ? "SEND_TO_USER_INBOX" : "PUBLISH_COMPLETE");
            if (!rejection().isEmpty()) {
                told.put("status", "FAILED");
                told.put("fail_reason", rejection());
            } else if (upload.words().get("info") instanceof JsonNode info
                    && info.path("privacy_level").asString("").equals("PUBLIC_TO_EVERYONE")) {
                told.put(spelling, List.of(Long.parseLong(upload.post())));
            }
        }
        return ok(told);
    }
}
