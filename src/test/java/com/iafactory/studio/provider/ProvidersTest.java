package com.iafactory.studio.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.take.Capability;
import com.iafactory.studio.take.Maker;
import com.iafactory.studio.take.Provider;
import com.iafactory.studio.take.Service;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProvidersTest {
    @Test
    void everyProviderCanBeNamedInAnEnvironmentAndNoTwoAlike() {
        assertThat(Providers.all().stream().map(Provider::name))
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(name).matches("[a-z][a-z0-9]{1,30}"));
        for (Provider provider : Providers.all()) {
            assertThat(provider.usualSettings().keySet())
                    .as(provider.title())
                    .allSatisfy(name -> assertThat(name).matches("[a-z][a-z0-9_]{1,40}"));
        }
    }

    @Test
    void everyProviderMakesAtMostOneThingOfAKindAndSaysUnderItsName() {
        for (Provider provider : Providers.all()) {
            List<Maker> makers = provider.services(provider.usualSettings()).stream()
                    .map(Service::maker)
                    .toList();
            assertThat(makers)
                    .as(provider.title())
                    .allSatisfy(maker -> assertThat(maker.provider()).isEqualTo(provider.name()));
            assertThat(makers.stream().map(Maker::capability))
                    .doesNotHaveDuplicates()
                    .isSubsetOf(Capability.values());
        }
    }

    @Test
    void nobodyIsCalledInPlainText() {
        assertThat(Providers.all().stream().map(Provider::usualBase).filter(base -> !base.isEmpty()))
                .allSatisfy(base -> assertThat(base).startsWith("https://").doesNotEndWith("/"));
    }
}
