package com.iafactory.studio.provider.standin;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** What the stand-ins of stock libraries share: files behind links, and what was asked for. */
abstract class StockStandIn extends StandIn {
    static final String FILES = "/files/";

    private final byte[] clip;

    /** @param clip bytes of every clip */
    StockStandIn(int port, byte[] clip) {
        super(port);
        this.clip = clip.clone();
    }

    /** Searches may fail; they are all there is. */
    @Override
    protected boolean mayFail(Heard request) {
        return true;
    }

    Reply file(Heard request) {
        if (request.place().endsWith(".mp4")) {
            return Reply.bytes("video/mp4", clip);
        }
        String[] size =
                request.place().replaceFirst(".*-(\\d+x\\d+)\\.png", "$1").split("x");
        return Reply.bytes(
                "image/png",
                StandInPictures.png(Integer.parseInt(size[0]), Integer.parseInt(size[1]), request.place()));
    }

    static Map<String, String> query(Heard request) {
        String path = request.path();
        int at = path.indexOf('?');
        return at < 0
                ? Map.of()
                : Arrays.stream(path.substring(at + 1).split("&"))
                        .map(pair -> pair.split("=", 2))
                        .collect(Collectors.toMap(
                                pair -> pair[0],
                                pair -> URLDecoder.decode(pair.length > 1 ? pair[1] : "", StandardCharsets.UTF_8)));
    }
}
