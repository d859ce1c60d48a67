package com.iafactory.studio.production.project;

import com.iafactory.studio.take.Capability;
import com.iafactory.studio.take.MakerChoice;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Where everything is free, as with the offline engines. */
final class FreeTill implements Till {
    @Override
    public Map<String, Long> hold(UUID user, String reference, Work work) {
        return Map.of();
    }

    @Override
    public void hold(UUID user, String reference, Capability capability, long quantity, MakerChoice makers) {
        // Nothing costs anything.
    }

    @Override
    public long spend(UUID user, String reference, String charge, String item, long quantity) {
        return 0;
    }

    @Override
    public void charge(UUID user, String reference, Map<String, Long> price) {
        // Nothing costs anything.
    }

    @Override
    public void release(UUID user, String reference) {
        // Nothing was set aside.
    }

    @Override
    public Map<String, Long> charged(UUID user, List<String> references) {
        return Map.of();
    }
}
