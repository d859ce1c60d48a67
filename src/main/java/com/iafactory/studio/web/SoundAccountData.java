package com.iafactory.studio.web;

import com.iafactory.studio.account.AccountData;
import com.iafactory.studio.production.sound.Sound;
import com.iafactory.studio.production.sound.SoundWish;
import com.iafactory.studio.production.sound.Sounds;
import java.util.Optional;
import java.util.UUID;

/** A user's sounds: what was asked for. The files go with the other media. */
record SoundAccountData(Sounds sounds) implements AccountData {
    private record Whole(UUID id, SoundWish wish, String file) {
        static Whole of(Sound sound) {
            return new Whole(sound.id(), sound.wish(), sound.file().path());
        }
    }

    @Override
    public String part() {
        return "sounds";
    }

    @Override
    public Object export(UUID user) {
        return sounds.list(user, Optional.empty(), Integer.MAX_VALUE).stream()
                .map(Whole::of)
                .toList();
    }

    @Override
    public void delete(UUID user) {
        sounds.deleteAll(user);
    }
}
