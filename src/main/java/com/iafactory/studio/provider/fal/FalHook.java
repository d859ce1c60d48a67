package com.iafactory.studio.provider.fal;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.outbound.Limits;
import com.iafactory.studio.outbound.Outbound;
import com.iafactory.studio.outbound.OutboundAnswer;
import com.iafactory.studio.outbound.OutboundRequest;
import com.iafactory.studio.take.Access;
import com.iafactory.studio.take.Announcer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Its webhooks: signed calls to an address that was given with the job, which carries the take and the model. */
final class FalHook implements Announcer {
    private static final Logger LOG = LoggerFactory.getLogger(FalHook.class);
    /** The service asks that its keys are not kept longer. */
    private static final Duration KEPT = Duration.ofDays(1);
    /** So often, at most, are keys fetched for a signature that the known ones did not make. */
    private static final Duration BETWEEN = Duration.ofMinutes(5);

    private static final String MODEL = "model";

    private final String keysAt;
    private final List<String> models;
    private Instant fetchedAt = Instant.MIN;
    private Optional<FalSignature> keys = Optional.empty();

    FalHook(String keysAt, List<String> models) {
        this.keysAt = keysAt;
        this.models = List.copyOf(models);
    }

    /** What is added to the address of a submission; empty text where nobody said how this studio is reached. */
    static String query(String model, Access access) {
        String here = access.settings().getOrDefault(HERE, "");
        String take = access.settings().getOrDefault(TAKE, "");
        if (here.isBlank() || take.isBlank()) {
            return "";
        }
        String hook = here.strip().replaceAll("/+$", "") + "/api/v1/hooks/" + FalProvider.NAME + "/" + take + "?"
                + MODEL + "=" + encoded(model);
        return "?fal_webhook=" + encoded(hook);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public Optional<Map<String, String>> read(Call call, Outbound outbound, String base) {
        String model = call.query().getOrDefault(MODEL, "");
        String request = request(call.headers());
        boolean plausible = models.contains(model) && request.matches(FalQueue.REQUEST_ID);
        return plausible && isItsOwn(call, outbound)
                ? Optional.of(FalQueue.job(request, model, base))
                : Optional.empty();
    }

    private static String request(Map<String, String> headers) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().toLowerCase(Locale.ROOT).equals("x-fal-webhook-request-id"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private synchronized boolean isItsOwn(Call call, Outbound outbound) {
        Duration age = fetchedAt.equals(Instant.MIN) ? KEPT : Duration.between(fetchedAt, call.at());
        if (age.compareTo(KEPT) < 0 && keys.filter(known -> holds(known, call)).isPresent()) {
            return true;
        }
        if (age.compareTo(BETWEEN) < 0) {
            return false;
        }
        fetchedAt = call.at();
        keys = fetched(outbound);
        return keys.filter(known -> holds(known, call)).isPresent();
    }

    private static boolean holds(FalSignature known, Call call) {
        return known.holds(call.headers(), call.body(), call.at());
    }

    private Optional<FalSignature> fetched(Outbound outbound) {
        try {
            OutboundAnswer answer = outbound.send(OutboundRequest.get(keysAt).with(Limits.usual()));
            return Optional.of(FalSignature.of(answer.text()));
        } catch (StudioException | IllegalArgumentException e) {
            LOG.warn("the keys of fal.ai's webhooks cannot be read: {}", e.getMessage());
            return Optional.empty();
        }
    }
}
