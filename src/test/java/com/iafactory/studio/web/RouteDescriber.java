package com.iafactory.studio.web;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.converter.ResolvedSchema;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;

/** Completes what springdoc finds: words from the sources, statuses, errors, login, keys. */
final class RouteDescriber implements GlobalOperationCustomizer, GlobalOpenApiCustomizer {
    private static final String BEARER = "token";

    private final SpringDocs.SchemaTypes types;
    private final SourceComments comments;
    private final Map<String, Schema<?>> answers = new TreeMap<>();

    RouteDescriber(SpringDocs.SchemaTypes types) {
        this.types = types;
        try {
            this.comments = SourceComments.of(Path.of("src/main/java/com/iafactory/studio"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        Class<?> controller = method.getBeanType();
        comments.ofMember(controller, method.getMethod().getName()).ifPresent(text -> {
            int end = text.indexOf(". ");
            operation.setSummary(end < 0 ? text : text.substring(0, end + 1));
            operation.setDescription(end < 0 ? null : text.substring(end + 2));
        });
        Idempotent once = method.getMethodAnnotation(Idempotent.class);
        if (once != null) {
            operation.addParametersItem(new Parameter()
                    .in("header")
                    .name("Idempotency-Key")
                    .required(once.required())
                    .description("Any text of one's own: the same request with the same key is done once within a day.")
                    .schema(new StringSchema().maxLength(200)));
        }
        Optional.ofNullable(method.getMethodAnnotation(Answers.class))
                .ifPresent(told -> answers(operation, told.value()));
        return operation;
    }

    private void answers(Operation operation, Answers.Answer[] told) {
        Content known = operation.getResponses().values().iterator().next().getContent();
        ApiResponses responses = new ApiResponses();
        for (Answers.Answer answer : told) {
            ApiResponse response = new ApiResponse()
                    .description(HttpStatus.valueOf(answer.status()).getReasonPhrase());
            if (answer.body() != Void.class) {
                response.content(
                        new Content().addMediaType(answer.type(), new MediaType().schema(schema(answer.body()))));
            } else if (answer.status() != HttpStatus.NO_CONTENT.value()) {
                response.content(known);
            }
            responses.addApiResponse(String.valueOf(answer.status()), response);
        }
        operation.setResponses(responses);
    }

    private Schema<?> schema(Class<?> type) {
        ResolvedSchema resolved =
                ModelConverters.getInstance(true).resolveAsResolvedSchema(new AnnotatedType(type).resolveAsRef(true));
        resolved.referencedSchemas.forEach((name, schema) -> answers.put(name, schema));
        return resolved.schema;
    }

    @Override
    public void customise(OpenAPI api) {
        api.info(new Info()
                        .title("IAFactory Video Studio Pro")
                        .version("1")
                        .description("Films, shorts and their marketing from a subject or a text. Errors are RFC 9457"
                                + " problems with a stable code, what to do, and whether money moved."))
                .servers(null)
                .tags(null);
        Components components = api.getComponents();
        answers.forEach((name, schema) -> components.getSchemas().putIfAbsent(name, schema));
        components.addSchemas(
                "Problem", schema(Problem.class).get$ref() == null ? schema(Problem.class) : answers.get("Problem"));
        components.addSecuritySchemes(
                BEARER,
                new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .description("An access token of POST /auth/login, or an API key."));
        components.addResponses(
                "Problem",
                new ApiResponse()
                        .description("What went wrong and what to do.")
                        .content(new Content()
                                .addMediaType(
                                        Problem.MEDIA_TYPE,
                                        new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem")))));
        // Signed links are followed, not built; the page that shows this is none of the API's.
        api.getPaths().keySet().removeIf(path -> path.contains("*") || path.startsWith("/api/docs"));
        api.getPaths()
                .forEach((path, item) ->
                        item.readOperationsMap().forEach((verb, operation) -> complete(path, verb, operation)));
        components.getSchemas().forEach(this::complete);
    }

    private void complete(String path, PathItem.HttpMethod verb, Operation operation) {
        List<String> parts = List.of(path.replaceFirst("^/(api/v1/)?", "").split("/"));
        operation.setTags(List.of(parts.getFirst()));
        StringBuilder name = new StringBuilder(verb.name().toLowerCase(java.util.Locale.ROOT));
        for (String part : parts) {
            name.append("_").append(part.replaceAll("[^A-Za-z0-9]+", ""));
        }
        operation.setOperationId(name.toString());
        if (!Doors.open(verb.name(), path)) {
            operation.addSecurityItem(new SecurityRequirement().addList(BEARER));
        }
        if (path.equals("/api/v1/uploads") && verb == PathItem.HttpMethod.POST) {
            Schema<?> form = new Schema<>()
                    .type("object")
                    .addProperty("file", new StringSchema().format("binary"))
                    .addRequiredItem("file");
            form.setTypes(java.util.Set.of("object"));
            operation.setRequestBody(new RequestBody()
                    .required(true)
                    .content(new Content().addMediaType("multipart/form-data", new MediaType().schema(form))));
        }
        if (path.endsWith("/subtitles/{language}") && verb == PathItem.HttpMethod.PUT) {
            MediaType text = new MediaType().schema(new StringSchema());
            operation.setRequestBody(new RequestBody()
                    .required(true)
                    .content(new Content()
                            .addMediaType("application/x-subrip", text)
                            .addMediaType("text/vtt", text)));
        }
        operation.getResponses().addApiResponse("default", new ApiResponse().$ref("#/components/responses/Problem"));
    }

    /** What is always there is said to be, and what a component means. */
    private void complete(String name, Schema<?> schema) {
        Class<?> type = types.byName().get(name);
        if (type == null || !type.isRecord() || schema.getProperties() == null) {
            return;
        }
        comments.ofType(type).ifPresent(schema::setDescription);
        List<String> required = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            String field = component
                    .getName()
                    .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_")
                    .toLowerCase(java.util.Locale.ROOT);
            Schema<?> property = schema.getProperties().get(field);
            if (property == null) {
                continue;
            }
            comments.ofMember(type, component.getName()).ifPresent(property::setDescription);
            boolean optional = component.getType() == Optional.class
                    || component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            if (!optional) {
                required.add(field);
            }
        }
        schema.setRequired(required.isEmpty() ? null : required);
    }
}
