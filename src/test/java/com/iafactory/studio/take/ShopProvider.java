package com.iafactory.studio.take;

import java.util.List;
import java.util.Map;

/** A vendor without anything, for accounts in tests. */
final class ShopProvider implements Provider {
    @Override
    public String name() {
        return "scripted";
    }

    @Override
    public String title() {
        return "Scripted";
    }

    @Override
    public String usualBase() {
        return "";
    }

    @Override
    public Map<String, String> usualSettings() {
        return Map.of();
    }

    @Override
    public Pace usualPace() {
        return new Pace(1, 1);
    }

    @Override
    public List<Service<?>> services(Map<String, String> settings) {
        return List.of();
    }

    @Override
    public String test(Access access) {
        return "";
    }
}
