package com.iafactory.studio.web;

import com.iafactory.studio.login.LoginSettings;
import org.springframework.context.EnvironmentAware;
import org.springframework.context.annotation.ImportSelector;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.type.AnnotationMetadata;

/** The routes of providers where there are any; a studio without loads nothing for them. */
final class ProviderRoutes implements ImportSelector, EnvironmentAware {
    private Environment environment = new StandardEnvironment();

    @Override
    public void setEnvironment(Environment environment) {
        this.environment = environment;
    }

    @Override
    public String[] selectImports(AnnotationMetadata importing) {
        return settings(environment).providers().isEmpty()
                ? new String[0]
                : new String[] {"com.iafactory.studio.web.ProviderWebConfiguration"};
    }

    static LoginSettings settings(Environment environment) {
        return LoginSettings.read(name -> environment.getProperty(name, ""));
    }
}
