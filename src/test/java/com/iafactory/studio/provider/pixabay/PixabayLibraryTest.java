package com.iafactory.studio.provider.pixabay;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.provider.StockServiceContract;
import com.iafactory.studio.provider.standin.PixabayStandIn;
import com.iafactory.studio.provider.standin.StandIn;
import com.iafactory.studio.take.Access;
import com.iafactory.studio.take.StockItem.Kind;
import com.iafactory.studio.take.StockLibrary;
import com.iafactory.studio.take.StockQuery;
import java.time.Duration;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class PixabayLibraryTest extends StockServiceContract {
    private final PixabayStandIn standIn = PixabayStandIn.open(CLIP);

    @Override
    protected StandIn standIn() {
        return standIn;
    }

    @Override
    protected String key() {
        return PixabayStandIn.KEY;
    }

    @Override
    protected StockLibrary library(Supplier<Access> access) {
        return new PixabayLibrary(access);
    }

    @Test
    void theQuestionIsAsTheServiceWantsIt() {
        library(key()).search(PICTURES);
        StandIn.Heard heard = standIn.heard().getLast();
        assertThat(heard.place()).isEqualTo("/api/");
        assertThat(heard.path())
                .contains("q=mountain+train", "orientation=horizontal", "safesearch=true", "image_type=photo");
    }

    @Test
    void theLanguageOfTheWordsIsSaidWhereItKnowsIt() {
        StockLibrary library = library(key());
        library.search(new StockQuery("montagna", Language.IT, Kind.PICTURE, Duration.ZERO, 1080, 1920));
        assertThat(standIn().heard().getLast().path()).contains("q=montagna", "lang=it");
        assertThat(library.understands(Language.DARIJA)).isFalse();
    }
}
