package com.iafactory.studio.provider.standin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Instagram behind Facebook Login: Meta's Graph API as far as reels go, and the place their films are sent to. */
public final class InstagramStandIn extends PlatformStandIn {
    private static final String GRAPH = "/v25.0/";
    private static final String UPLOADS = "/ig-api-upload/v25.0/";
    private static final String ACCOUNT = "17841400000000001";
    private static final List<String> SCOPES =
            List.of("instagram_basic", "instagram_content_publish", "pages_read_engagement", "pages_show_list");
    private static final Duration A_DAY = Duration.ofHours(24);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxx").withZone(ZoneOffset.UTC);

    private final Map<String, Upload> containers = new ConcurrentHashMap<>();
    private final Map<String, Long> sizes = new ConcurrentHashMap<>();
    private final Map<String, Published> media = new ConcurrentHashMap<>();
    private final Set<String> expired = ConcurrentHashMap.newKeySet();

    private record Published(String caption, Instant at) {}

    private InstagramStandIn(int port, Clock clock) {
        super(port, clock);
    }

    public static InstagramStandIn open(Clock clock) {
        return open(0, clock);
    }

    public static InstagramStandIn open(int port, Clock clock) {
        InstagramStandIn standIn = new InstagramStandIn(port, clock);
        standIn.begin();
        return standIn;
    }

    @Override
    String authorizePath() {
        return GRAPH + "dialog/oauth";
    }

    @Override
    public void forget() {
        expired.addAll(containers.keySet());
    }

    public static Reply error(int code, int subcode, String message) {
        return Reply.json(
                code == 2 ? 500 : 400,
                json(Map.of(
                        "error",
                        Map.of(
                                "message", message,
                                "type", "OAuthException",
                                "code", code,
                                "error_subcode", subcode,
                                "fbtrace_id", "A"))));
    }

    @Override
    protected Reply answer(Heard request) {
        String place = request.method() + " " + request.place();
        if (place.equals("GET " + authorizePath())) {
            return page(request);
        }
        if (place.equals("GET " + GRAPH + "oauth/access_token")) {
            return token(queries(request));
        }
        if (request.place().startsWith(UPLOADS)) {
            return film(request);
        }
        String token = bearer(request, "Bearer");
        if (!logins().good(token)) {
            return error(190, 460, "Error validating access token: " + token);
        }
        boolean page = token.startsWith(PLANTED + "page-");
        return switch (place) {
            case "GET " + GRAPH + "me/permissions" -> permissions();
            case "GET " + GRAPH + "me/accounts" -> pages(queries(request));
            case "POST " + GRAPH + ACCOUNT + "/media" ->
                page ? begun(fields(request.text())) : error(200, 0, "Not the Page's token");
            case "POST " + GRAPH + ACCOUNT + "/media_publish" ->
                published(fields(request.text()).getOrDefault("creation_id", ""));
            case "GET " + GRAPH + ACCOUNT + "/media" -> list();
            default -> place.startsWith("GET " + GRAPH) ? told(place.substring(("GET " + GRAPH).length())) : unknown();
        };
    }

    private static Reply unknown() {
        return error(100, 33, "Unsupported request. Object does not exist or is not visible");
    }

    private Reply token(Map<String, String> query) {
        if (!query.getOrDefault("client_id", "").equals(CLIENT)
                || !query.getOrDefault("client_secret", "").equals(CLIENT_SECRET)) {
            return error(101, 0, "Error validating application");
        }
        if (query.getOrDefault("grant_type", "").equals("fb_exchange_token")) {
            String old = query.getOrDefault("fb_exchange_token", "");
            return logins().good(old)
                    ? Reply.json(200, json(logins().tokens(Duration.ofDays(60), false)))
                    : error(190, 463, "Session has expired: " + old);
        }
        boolean good =
                logins().spends(query.getOrDefault("code", ""), query.getOrDefault("redirect_uri", ""), "", SCOPES);
        return good
                ? Reply.json(200, json(logins().tokens(Duration.ofHours(1), false)))
                : error(100, 36009, "This authorization code has been used");
    }

    private Reply permissions() {
        List<Object> all = new ArrayList<>();
        for (String scope : SCOPES) {
            boolean granted = granted(SCOPES).contains(scope);
            all.add(Map.of("permission", scope, "status", granted ? "granted" : "declined"));
        }
        return Reply.json(200, json(Map.of("data", all)));
    }

    /** Two pages of Pages; the first has no account of Instagram. */
    private Reply pages(Map<String, String> query) {
        if (!query.getOrDefault("after", "").equals("cursor+2")) {
            return Reply.json(
                    200,
                    json(Map.of(
                            "data",
                            List.of(Map.of("id", "1", "name", "A bakery", "access_token", PLANTED + "other")),
                            "paging",
                            Map.of("cursors", Map.of("after", "cursor+2"), "next", url() + "/next"))));
        }
        Map<String, Object> page = Map.of(
                "id",
                "2",
                "name",
                "The studio's Page",
                "access_token",
                logins().token("page", Instant.MAX),
                "instagram_business_account",
                Map.of("id", ACCOUNT, "username", "the.studio"));
        return Reply.json(
                200, json(Map.of("data", List.of(page), "paging", Map.of("cursors", Map.of("after", "cursor+3")))));
    }

    private Reply begun(Map<String, String> form) {
        if (!form.getOrDefault("media_type", "").equals("REELS")
                || !form.getOrDefault("upload_type", "").equals("resumable")
                || !form.getOrDefault("is_ai_generated", "").matches("true|false")) {
            return error(100, 0, "Invalid parameter");
        }
        if (form.getOrDefault("caption", "").length() > 2200) {
            return error(36004, 2207010, "The caption is too long");
        }
        String id = "1799900000000" + number();
        containers.put(id, new Upload(id, Long.MAX_VALUE, Map.copyOf(form), clock().instant()));
        return Reply.json(200, json(Map.of("id", id, "uri", url() + UPLOADS + id)));
    }

    private Reply film(Heard request) {
        String id = request.place().substring(UPLOADS.length());
        if (!logins().good(bearer(request, "OAuth"))) {
            return error(190, 460, "Error validating access token: " + bearer(request, "OAuth"));
        }
        Upload upload = containers.get(id);
        if (upload == null || expired.contains(id)) {
            return error(24, 2207006, "The media could not be found");
        }
        synchronized (upload) {
            if (request.method().equals("GET")) {
                return Reply.json(200, json(Map.of("offset", upload.arrived())));
            }
            long size = Long.parseLong(request.header("file_size").orElse("0"));
            boolean fits = request.header("offset").orElse("").equals(Long.toString(upload.arrived()))
                    && upload.arrived() + request.body().length == size;
            if (!fits) {
                return failed(false, "OffsetInvalidError");
            }
            sizes.put(id, size);
            take(upload, request.body(), 1);
            return upload.arrived() == size
                    ? Reply.json(200, json(Map.of("success", true, "message", "Upload successful.")))
                    : failed(true, "PartialRequestError");
        }
    }

    /** Of an upload. */
    public static Reply failed(boolean retriable, String type) {
        return Reply.json(
                400, json(Map.of("debug_info", Map.of("retriable", retriable, "type", type, "message", "{}"))));
    }

    private String status(Upload upload) {
        if (!upload.post().isEmpty()) {
            return "PUBLISHED";
        }
        if (expired.contains(upload.id()) || upload.opened().plus(A_DAY).isBefore(clock().instant())) {
            return "EXPIRED";
        }
        if (upload.arrived() != sizes.getOrDefault(upload.id(), -1L) || upload.worked(looks())) {
            return "IN_PROGRESS";
        }
        return rejection().isEmpty() ? "FINISHED" : "ERROR";
    }

    private Reply told(String id) {
        Published out = media.get(id);
        if (out != null) {
            return Reply.json(200, json(Map.of("id", id, "permalink", link(id))));
        }
        Upload upload = containers.get(id);
        if (upload == null) {
            return unknown();
        }
        String code = status(upload);
        String said = code.equals("ERROR") ? "Error: Media upload has failed with error code " + rejection() : code;
        return Reply.json(200, json(Map.of("id", id, "status_code", code, "status", said)));
    }

    private static String link(String id) {
        return "https://www.instagram.com/reel/C" + id + "/";
    }

    private Reply published(String container) {
        Upload upload = containers.get(container);
        if (upload == null) {
            return error(24, 2207006, "The media could not be found");
        }
        synchronized (upload) {
            if (!status(upload).matches("FINISHED|PUBLISHED")) {
                return error(9007, 2207027, "The media is not ready for publishing");
            }
            String id = "1801100000000" + number();
            String caption = String.valueOf(upload.words().get("caption"));
            upload.became(id);
            media.put(id, new Published(caption, clock().instant()));
            boolean synthetic = "true".equals(upload.words().get("is_ai_generated"));
            shows(new Shown(id, "", caption, List.of(), "public", synthetic, upload.arrived(), upload.digest()));
            return Reply.json(200, json(Map.of("id", id)));
        }
    }

    private Reply list() {
        List<Object> all = new ArrayList<>();
        media.forEach((id, out) -> {
            Map<String, Object> one = new HashMap<>();
            one.put("id", id);
            one.put("caption", out.caption());
            one.put("timestamp", TIME.format(out.at()));
            one.put("permalink", link(id));
            all.add(one);
        });
        return Reply.json(200, json(Map.of("data", all)));
    }
}
