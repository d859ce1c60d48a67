package com.iafactory.studio.cli;

import com.iafactory.studio.database.DatabaseSettings;
import com.iafactory.studio.engine.EngineConfiguration;
import com.iafactory.studio.production.ProductionConfiguration;
import com.iafactory.studio.provider.Providers;
import com.iafactory.studio.storage.StudioHome;
import com.iafactory.studio.web.Rooms;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Puts the rooms together for a command: nothing made before it is asked for, and the configurations named instead of searched
 * for. A whole Spring Boot application looks through every class and all its own configurations first, which took half the
 * time of a run with nothing to do; commands need neither.
 */
final class Context {
    private Context() {}

    /** With the service's database where the environment has keys of services: what is bought is written down there. */
    static ConfigurableApplicationContext starting(Map<String, String> environment) {
        return Providers.configured(environment) ? withDatabase(environment) : start();
    }

    /** Whether there may be keys of services: in the environment, or entered into a database that is there already. */
    static boolean mayHaveKeys(Map<String, String> environment) {
        return Providers.configured(environment)
                || DatabaseSettings.of(environment::get, StudioHome.current()).exists();
    }

    /** Everything behind the service's routes, without workers. */
    static ConfigurableApplicationContext withDatabase(Map<String, String> environment) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        Map<String, Object> variables = new HashMap<>(environment);
        variables.put("studio.home", StudioHome.current().toString());
        variables.put("studio.api-only", true);
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("make", variables));
        context.register(Rooms.class);
        WorkerCommand.start(context);
        return context;
    }

    static ConfigurableApplicationContext start() {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
        context.register(EngineConfiguration.class, ProductionConfiguration.class);
        context.refresh();
        return context;
    }
}
