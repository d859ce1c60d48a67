package com.iafactory.studio.cli;

import com.iafactory.studio.engine.EngineConfiguration;
import com.iafactory.studio.production.ProductionConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What a command needs, named one by one: nothing is searched for, so that a start is quick. */
@Configuration(proxyBeanMethods = false)
@Import({EngineConfiguration.class, ProductionConfiguration.class})
class Wiring {}
