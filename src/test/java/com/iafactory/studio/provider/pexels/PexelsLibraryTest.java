package com.iafactory.studio.provider.pexels;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.provider.StockServiceContract;
import com.iafactory.studio.provider.standin.PexelsStandIn;
import com.iafactory.studio.provider.standin.StandIn;
import com.iafactory.studio.take.Access;
import com.iafactory.studio.take.StockItem.Kind;
import com.iafactory.studio.take.StockLibrary;
import com.iafactory.studio.take.StockQuery;
import java.time.Duration;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class PexelsLibraryTest extends StockServiceContract {
    private final PexelsStandIn standIn = PexelsStandIn.open(CLIP);

    @Override
    protected StandIn standIn() {
        return standIn;
    }

    @Override
    protected String key() {
        return PexelsStandIn.KEY;
    }

    @Override
    protected StockLibrary library(Supplier<Access> access) {
        return new PexelsLibrary(access);
    }

    @Test
    void theQuestionIsAsTheServiceWantsIt() {
        library(key()).search(CLIPS);
        StandIn.Heard heard = standIn.heard().getLast();
        assertThat(heard.place()).isEqualTo("/videos/search");
        assertThat(heard.path()).contains("query=mountain+train", "orientation=landscape", "per_page=40");
        assertThat(heard.header("authorization")).contains(PexelsStandIn.KEY);
    }

    @Test
    void theLanguageOfTheWordsIsSaidWhereItKnowsIt() {
        StockLibrary library = library(key());
        library.search(new StockQuery("montagne", Language.FR, Kind.PICTURE, Duration.ZERO, 1080, 1920));
        assertThat(standIn.heard().getLast().path()).contains("query=montagne", "locale=fr-FR", "orientation=portrait");
        library.search(CLIPS);
        assertThat(standIn.heard().getLast().path()).doesNotContain("locale");
        assertThat(library.understands(Language.DE)).isTrue();
        assertThat(library.understands(Language.AR)).isFalse();
    }
}
