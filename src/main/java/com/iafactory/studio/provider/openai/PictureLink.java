package com.iafactory.studio.provider.openai;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.outbound.Outbound;
import com.iafactory.studio.outbound.OutboundAnswer;
import com.iafactory.studio.outbound.OutboundFailure;
import com.iafactory.studio.outbound.OutboundRequest;
import com.iafactory.studio.provider.Wire;
import com.iafactory.studio.take.Access;
import com.iafactory.studio.take.Receipt;
import com.iafactory.studio.take.ServiceFailure;
import com.iafactory.studio.take.ServiceRefusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Where a picture lies that was made. */
record PictureLink(String url, Map<String, String> facts) {
    private static final String URL = "url";
    private static final Duration TIME = Duration.ofMinutes(2);
    private static final long MOST_BYTES = 48L << 20;
    private static final int REDIRECTS = 3;

    PictureLink {
        facts = Map.copyOf(facts);
    }

    static PictureLink of(Map<String, String> job) {
        Map<String, String> facts = new TreeMap<>(job);
        String url = facts.remove(URL);
        if (url == null) {
            throw new IllegalArgumentException("a job without its link");
        }
        return new PictureLink(url, facts);
    }

    Map<String, String> job() {
        Map<String, String> job = new TreeMap<>(facts);
        job.put(URL, url);
        return job;
    }

    /**
     * @throws ServiceRefusal AWAY when it does not arrive this time
     * @throws ServiceFailure when the link is no good: there is no other one
     */
    Receipt fetch(Access access, String model, Path folder) {
        Path file = folder.resolve("picture.part");
        OutboundAnswer answer = answered(access.outbound(), file);
        if (answer.status() == 403 || answer.status() == 404 || answer.status() == 410) {
            throw failed("its link to the picture is gone");
        }
        if (!answer.successful()) {
            throw new ServiceRefusal(
                    OpenAiProvider.NAME,
                    ServiceRefusal.Reason.AWAY,
                    "its link to the picture answers " + answer.status(),
                    Wire.after(answer));
        }
        try {
            String name = "picture."
                    + PictureKind.of(beginning(file)).orElseThrow(() -> failed("what its link leads to is no picture"));
            Files.move(file, folder.resolve(name));
            return new Receipt(name, model, Optional.empty(), facts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private OutboundAnswer answered(Outbound outbound, Path file) {
        try {
            return outbound.fetch(
                    OutboundRequest.get(url)
                            .with(Wire.limits(TIME).upTo(MOST_BYTES))
                            .following(REDIRECTS),
                    file);
        } catch (OutboundFailure e) {
            ServiceRefusal away =
                    new ServiceRefusal(OpenAiProvider.NAME, ServiceRefusal.Reason.AWAY, String.valueOf(e.getMessage()));
            away.initCause(e);
            throw away;
        } catch (StudioException e) {
            ServiceFailure failure = failed("its link to the picture is not followed: " + e.getMessage());
            failure.initCause(e);
            throw failure;
        }
    }

    private static byte[] beginning(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(PictureKind.FIRST_BYTES);
        }
    }

    private static ServiceFailure failed(String why) {
        return new ServiceFailure(OpenAiProvider.NAME, why, false, Optional.empty());
    }
}
