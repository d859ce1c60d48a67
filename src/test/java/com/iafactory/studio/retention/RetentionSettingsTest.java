package com.iafactory.studio.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.iafactory.studio.media.StudioException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RetentionSettingsTest {
    @Test
    void everythingHasADefault() {
        assertThat(RetentionSettings.of(name -> "")).isEqualTo(RetentionSettings.USUAL);
    }

    @Test
    void variablesAreRead() {
        Map<String, String> variables = Map.of(
                "STUDIO_RETENTION_DAYS", "7",
                "STUDIO_CACHE_SIZE", "500M",
                "STUDIO_RETENTION_INTERMEDIATES", "remove",
                "STUDIO_GC", "off");
        RetentionSettings settings = RetentionSettings.of(name -> variables.getOrDefault(name, ""));
        assertThat(settings.policy().kept()).isEqualTo(Duration.ofDays(7));
        assertThat(settings.policy().intermediates()).isTrue();
        assertThat(settings.cache().bytes()).isEqualTo(500L << 20);
        assertThat(settings.cache().unused()).isEqualTo(Duration.ofDays(7));
        assertThat(settings.nightly()).isFalse();
    }

    @Test
    void sizesAreBytesOrHaveAUnit() {
        assertThat(List.of("0", "12", "1k", "3GB", "2TiB").stream().map(RetentionSettings::size))
                .containsExactly(0L, 12L, 1024L, 3L << 30, 2L << 40);
        for (String wrong : List.of("", "-1", "1.5G", "9999999999999999G", "much", "5X")) {
            assertThatThrownBy(() -> RetentionSettings.size(wrong))
                    .isInstanceOfSatisfying(
                            StudioException.class, e -> assertThat(e.code()).isEqualTo("cache-size-wrong"));
        }
    }

    @Test
    void daysAreWholeAndFew() {
        assertThat(RetentionSettings.days("0")).isZero();
        for (String wrong : List.of("", "-1", "1.5", "99999", "a month")) {
            assertThatThrownBy(() -> RetentionSettings.days(wrong))
                    .isInstanceOfSatisfying(
                            StudioException.class, e -> assertThat(e.code()).isEqualTo("retention-days-wrong"));
        }
    }
}
