package com.iafactory.studio.provider.pixabay;

import com.iafactory.studio.take.Access;
import com.iafactory.studio.take.Provider;
import com.iafactory.studio.take.Service;
import com.iafactory.studio.take.StockItem;
import com.iafactory.studio.take.StockLibrary;
import com.iafactory.studio.take.StockQuery;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Pixabay: footage that costs nothing. */
public final class PixabayProvider implements Provider {
    @Override
    public String name() {
        return PixabayLibrary.NAME;
    }

    @Override
    public String title() {
        return "Pixabay";
    }

    @Override
    public String usualBase() {
        return PixabayLibrary.USUAL_BASE;
    }

    @Override
    public Map<String, String> usualSettings() {
        return Map.of();
    }

    @Override
    public Pace usualPace() {
        return new Pace(4, 60);
    }

    /** It makes nothing; it has. */
    @Override
    public List<Service<?>> services(Map<String, String> settings) {
        return List.of();
    }

    @Override
    public Optional<StockLibrary> stock(Access access) {
        return Optional.of(new PixabayLibrary(() -> access));
    }

    @Override
    public String test(Access access) {
        int found = new PixabayLibrary(() -> access)
                .search(new StockQuery("mountain", StockItem.Kind.PICTURE, Duration.ZERO, 1920, 1080))
                .size();
        return "It answers, with " + found + " pictures of mountains.";
    }
}
