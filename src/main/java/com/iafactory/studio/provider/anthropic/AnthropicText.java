package com.iafactory.studio.provider.anthropic;

import com.anthropic.client.AnthropicClient;
import com.anthropic.client.AnthropicClientImpl;
import com.anthropic.core.ClientOptions;
import com.anthropic.core.LogLevel;
import com.anthropic.core.RequestOptions;
import com.anthropic.core.http.HttpResponseFor;
import com.anthropic.core.http.StreamResponse;
import com.anthropic.errors.AnthropicException;
import com.anthropic.helpers.MessageAccumulator;
import com.anthropic.models.messages.RawMessageStreamEvent;
import com.iafactory.studio.take.Access;
import com.iafactory.studio.take.Capability;
import com.iafactory.studio.take.Growth;
import com.iafactory.studio.take.Maker;
import com.iafactory.studio.take.Money;
import com.iafactory.studio.take.Service;
import com.iafactory.studio.take.Step;
import com.iafactory.studio.take.TextRequest;
import com.iafactory.studio.take.UnclearOutcome;
import java.nio.file.Path;
import java.util.Optional;

/** Words, each request with the model that its purpose calls for. */
final class AnthropicText implements Service<TextRequest> {
    private static final String VERSION = "1";

    private final AnthropicModels models;

    AnthropicText(AnthropicModels models) {
        this.models = models;
    }

    @Override
    public Maker maker() {
        return new Maker(AnthropicProvider.NAME, Capability.TEXT, String.join("+", models.all()), VERSION);
    }

    @Override
    public Optional<Money> price(TextRequest request) {
        int kept = AnthropicRequest.kept(request);
        return models.prices()
                .most(
                        models.of(request.purpose()),
                        request.system().length() + request.user().length() - kept,
                        kept,
                        request.mostTokens());
    }

    @Override
    public Step begin(TextRequest request, Access access, Path folder) {
        return begin(request, access, folder, Growth.UNWATCHED);
    }

    /** Asked for word by word: a long answer is not cut off for its silence then, and can be watched. */
    @Override
    public Step begin(TextRequest request, Access access, Path folder, Growth growth) {
        String model = models.of(request.purpose());
        MessageAccumulator message = MessageAccumulator.create();
        try (HttpResponseFor<StreamResponse<RawMessageStreamEvent>> response = client(access, growth)
                .messages()
                .withRawResponse()
                .createStreaming(
                        AnthropicRequest.of(request, model),
                        RequestOptions.builder()
                                .timeout(AnthropicTransport.LONGEST)
                                .build())) {
            try (StreamResponse<RawMessageStreamEvent> events = response.parse()) {
                events.stream().forEach(message::accumulate);
            }
            return new Step.Made(AnthropicAnswer.of(message.message(), response.requestId(), model, models)
                    .receipt(folder));
        } catch (AnthropicException | IllegalStateException e) {
            // It answered 200, so words were made and are charged; only they cannot be read, or not to the end.
            throw new UnclearOutcome(AnthropicProvider.NAME, "its answer cannot be read", e);
        }
    }

    /** Nothing from the environment, no key, no log, no repetition: all of that is the studio's own. */
    private static AnthropicClient client(Access access, Growth growth) {
        return new AnthropicClientImpl(ClientOptions.builder()
                .httpClient(new AnthropicTransport(access, growth))
                .baseUrl(access.base())
                .logLevel(LogLevel.OFF)
                .maxRetries(0)
                .build());
    }
}
