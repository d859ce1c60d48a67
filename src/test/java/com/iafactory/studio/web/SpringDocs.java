package com.iafactory.studio.web;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springdoc.core.configuration.SpringDocConfiguration;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springdoc.webmvc.core.configuration.SpringDocWebMvcConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.annotation.AuthenticationPrincipal;

/** Describes the routes of a running service. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    PropertyPlaceholderAutoConfiguration.class,
    SpringDocConfigProperties.class,
    SpringDocConfiguration.class,
    SpringDocWebMvcConfiguration.class
})
class SpringDocs {
    static final String PATH = "/v3/api-docs";
    static final Map<String, String> VARIABLES = Map.of(
            "springdoc.api-docs.path",
            PATH,
            "springdoc.writer-with-order-by-keys",
            "true",
            "springdoc.override-with-generic-response",
            "false",
            "springdoc.default-produces-media-type",
            "application/json");

    static {
        SpringDocUtils.getConfig().addAnnotationsToIgnore(AuthenticationPrincipal.class);
    }

    /** Which type stands behind the name of a schema. */
    record SchemaTypes(Map<String, Class<?>> byName) {}

    @Bean
    SchemaTypes schemaTypes() {
        return new SchemaTypes(new ConcurrentHashMap<>());
    }

    @Bean
    ModelResolver modelResolver(ObjectMapperProvider mappers, SchemaTypes types) {
        TypeNameResolver names = new TypeNameResolver() {
            @Override
            protected String nameForClass(Class<?> type, Set<Options> options) {
                String name = SpringDocs.name(type);
                types.byName().put(name, type);
                return name;
            }
        };
        return new ModelResolver(
                mappers.jsonMapper().copy().setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE), names);
    }

    @Bean
    RouteDescriber describer(SchemaTypes types) {
        return new RouteDescriber(types);
    }

    /** {@code UploadController.View} is called UploadView, {@code ProjectViews.VideoProject} VideoProject. */
    static String name(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        if (outer == null) {
            return type.getSimpleName();
        }
        String room = name(outer).replaceAll("(Controller|Views)$", "");
        return type.getSimpleName().contains(room) ? type.getSimpleName() : room + type.getSimpleName();
    }
}
