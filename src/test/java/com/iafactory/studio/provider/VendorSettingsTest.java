package com.iafactory.studio.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.take.Money;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VendorSettingsTest {
    private static VendorSettings set(String name, String value) {
        return new VendorSettings(Map.of("price", "0.10", "voice", "a", "size", ""), Map.of(name, value));
    }

    @Test
    void aPriceIsANumberOrNotKnown() {
        assertThat(set("voice", "b").dollars("price")).contains(Money.dollars("0.10"));
        assertThat(set("price", " 2 ").dollars("price")).contains(Money.dollars("2"));
        assertThat(set("price", "").dollars("price")).isEmpty();
        for (String wrong : List.of("free", "-1", "0,10", "1e3", "1.")) {
            StudioException refused = catchThrowableOfType(
                    StudioException.class, () -> set("price", wrong).dollars("price"));
            assertThat(refused.code()).as(wrong).isEqualTo("provider-setting-wrong");
        }
    }

    @Test
    void whatChangesTheResultChangesTheVersionAndNothingElseDoes() {
        assertThat(set("price", "9").version("1", "voice", "size")).isEqualTo("1");
        assertThat(set("voice", "a").version("1", "voice", "size")).isEqualTo("1");
        assertThat(set("voice", "b").version("1", "voice", "size"))
                .startsWith("1-")
                .isNotEqualTo(set("voice", "c").version("1", "voice", "size"))
                .isEqualTo(set("voice", "b").version("1", "voice", "size"));
    }

    @Test
    void aCanvasGetsTheNearestShape() {
        List<String> offered = List.of("16:9", "9:16", "1:1", "21:9");
        assertThat(Aspect.nearest(offered, 1920, 1080)).isEqualTo("16:9");
        assertThat(Aspect.nearest(offered, 1080, 1920)).isEqualTo("9:16");
        assertThat(Aspect.nearest(offered, 1080, 1080)).isEqualTo("1:1");
        assertThat(Aspect.nearest(offered, 1080, 1350)).isEqualTo("1:1");
        assertThat(Aspect.nearest(offered, 2560, 1080)).isEqualTo("21:9");
    }
}
