package com.iafactory.studio.production.bought;

import com.iafactory.studio.montage.mix.EffectSound;
import com.iafactory.studio.take.Bought;
import com.iafactory.studio.take.Casting;
import com.iafactory.studio.take.SoundEffectGenerator;
import com.iafactory.studio.take.SoundEffectRequest;
import com.iafactory.studio.upload.ForeignMedia;
import com.iafactory.studio.upload.UploadKind;
import java.nio.file.Path;

/** Sounds of one service. Where it cannot, the next of the list makes them. */
final class BoughtEffects implements SoundEffectGenerator {
    /** How it is made as long as asked; what was bought is not bought again for another. */
    private static final String FITTED = ", fitted 1";

    private final Casting.Part<SoundEffectRequest> part;
    private final Purchases purchases;
    private final Openings openings;

    BoughtEffects(Casting.Part<SoundEffectRequest> part, Purchases purchases, ForeignMedia media) {
        this.part = part;
        this.purchases = purchases;
        this.openings = new Openings(media);
    }

    @Override
    public String version() {
        return part.service().maker() + FITTED;
    }

    @Override
    public void make(SoundEffectRequest request, Path wav) {
        purchases.only(part, request, "sound effect", (take, folder) -> fitted(take, folder, request, wav));
    }

    private Path fitted(Bought take, Path folder, SoundEffectRequest request, Path wav) {
        return openings.open(take, UploadKind.AUDIO, folder, opened -> {
            EffectSound.fit(opened.file(), request.length(), wav);
            return wav;
        });
    }
}
