package com.iafactory.studio.cli;

import com.iafactory.studio.engine.EngineConfiguration;
import com.iafactory.studio.production.ProductionConfiguration;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/**
 * Puts the rooms together for a command: nothing made before it is asked for, and the configurations named instead of searched
 * for. A whole Spring Boot application looks through every class and all its own configurations first, which took half the
 * time of a run with nothing to do; commands need neither.
 */
final class Context {
    private Context() {}

    static ConfigurableApplicationContext start() {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
        context.register(EngineConfiguration.class, ProductionConfiguration.class);
        context.refresh();
        return context;
    }
}
