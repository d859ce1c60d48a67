package com.iafactory.studio.provider.standin;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** What the stand-ins of platforms share: logins, films that arrive in pieces, and the posts that came of them. */
public abstract class PlatformStandIn extends ServiceStandIn {
    public static final String CLIENT = "client-of-the-studio";
    public static final String CLIENT_SECRET = Logins.PLANTED + "client-secret";
    /** What every credential begins with, so that one that strays is found. */
    public static final String PLANTED = Logins.PLANTED;

    private static final int MOST_REMEMBERED = 1 << 16;
    private static final long ALL = Long.MAX_VALUE;

    private final List<Shown> shown = new CopyOnWriteArrayList<>();
    private final AtomicInteger numbers = new AtomicInteger();
    private final AtomicLong next = new AtomicLong(ALL);
    private final Clock clock;
    private final Logins logins;
    private volatile int looks;
    private volatile String rejection = "";
    private volatile boolean locked;
    private volatile Set<String> unticked = Set.of();

    PlatformStandIn(int port, Clock clock) {
        super(port);
        this.clock = clock;
        this.logins = new Logins(clock);
    }

    final Clock clock() {
        return clock;
    }

    final Logins logins() {
        return logins;
    }

    /** Of the page where an account is connected. */
    abstract String authorizePath();

    /** All uploads under way are no more. */
    public abstract void forget();

    /** What a user's browser brings back from the page where an account is connected, when its owner agrees. */
    public final String consent(URI page) {
        Map<String, String> asked = fields(String.valueOf(page.getRawQuery()));
        String client = asked.getOrDefault("client_id", asked.getOrDefault("client_key", ""));
        if (!page.toString().startsWith(url() + authorizePath() + "?")
                || !client.equals(CLIENT)
                || !asked.getOrDefault("response_type", "").equals("code")
                || asked.getOrDefault("state", "").isEmpty()) {
            throw new IllegalArgumentException("not a page of this platform: " + page);
        }
        return logins.code(asked);
    }

    /** That page, of an owner who agrees at once. */
    final Reply page(Heard request) {
        URI page = URI.create(url() + request.path());
        Map<String, String> asked = queries(request);
        String back = asked.getOrDefault("redirect_uri", "")
                + "?code=" + URLEncoder.encode(consent(page), StandardCharsets.UTF_8)
                + "&state=" + URLEncoder.encode(asked.getOrDefault("state", ""), StandardCharsets.UTF_8);
        return new Reply(302, Map.of("Location", back), new byte[0]);
    }

    /** These scopes are not granted by whoever connects next. */
    public final void unticks(String... scopes) {
        unticked = Set.of(scopes);
    }

    final List<String> granted(List<String> scopes) {
        return scopes.stream().filter(scope -> !unticked.contains(scope)).toList();
    }

    /** The owner throws the studio out. */
    public void revoke() {
        logins.revoke();
    }

    /** Films are worked on for so many looks. */
    public final void slow(int times) {
        looks = times;
    }

    final int looks() {
        return looks;
    }

    /** Films are refused after they have arrived, in a word of the platform; with empty text they are not. */
    public final void rejects(String reason) {
        rejection = reason;
    }

    final String rejection() {
        return rejection;
    }

    /** The application has not passed the platform's audit. */
    public final void locks() {
        locked = true;
    }

    final boolean locked() {
        return locked;
    }

    /** Of the next bytes sent it takes so many; meant for a connection that is cut in the middle of them. */
    public final void takesOnly(long bytes) {
        next.set(bytes);
    }

    /** @param step what it keeps is a multiple of it, but for the end */
    final void take(Upload upload, byte[] bytes, int step) {
        long most = Math.min(bytes.length, next.getAndSet(ALL));
        upload.take(bytes, (int) (most == bytes.length ? most : most / step * step));
    }

    /** The posts that came about, drafts and private ones included; a film posted twice is here twice. */
    public final List<Shown> shown() {
        return List.copyOf(shown);
    }

    final void shows(Shown post) {
        shown.add(post);
    }

    final int number() {
        return numbers.incrementAndGet();
    }

    /** The token behind a word in the header, empty when it is not there. */
    static String bearer(Heard request, String scheme) {
        String sent = request.header("Authorization").orElse("");
        return sent.startsWith(scheme + " ") ? sent.substring(scheme.length() + 1) : "";
    }

    static Map<String, String> fields(String form) {
        Map<String, String> fields = new HashMap<>();
        for (String part : form.split("&")) {
            int at = part.indexOf('=');
            if (at > 0) {
                fields.put(part.substring(0, at), URLDecoder.decode(part.substring(at + 1), StandardCharsets.UTF_8));
            }
        }
        return fields;
    }

    static Map<String, String> queries(Heard request) {
        int at = request.path().indexOf('?');
        return at < 0 ? Map.of() : fields(request.path().substring(at + 1));
    }

    /** Films are not kept in memory. */
    @Override
    protected Heard remembered(Heard request) {
        return request.body().length <= MOST_REMEMBERED
                ? request
                : new Heard(request.method(), request.path(), request.headers(), new byte[0]);
    }
}
