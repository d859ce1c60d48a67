package com.iafactory.studio.production.bought;

import com.iafactory.studio.montage.mix.MusicBed;
import com.iafactory.studio.take.Bought;
import com.iafactory.studio.take.Casting;
import com.iafactory.studio.take.MusicGenerator;
import com.iafactory.studio.take.MusicRequest;
import com.iafactory.studio.take.MusicTakeRequest;
import com.iafactory.studio.upload.ForeignMedia;
import com.iafactory.studio.upload.UploadKind;
import java.nio.file.Path;

/** Music of one service. Where it cannot, the next of the list composes all of a production. */
final class BoughtMusic implements MusicGenerator {
    /** How it is made as long as a cut; what was bought is not bought again for another. */
    private static final String FITTED = ", fitted 2";

    private final Casting.Part<MusicTakeRequest> part;
    private final Purchases purchases;
    private final Openings openings;

    BoughtMusic(Casting.Part<MusicTakeRequest> part, Purchases purchases, ForeignMedia media) {
        this.part = part;
        this.purchases = purchases;
        this.openings = new Openings(media);
    }

    @Override
    public String version() {
        return part.service().maker() + FITTED;
    }

    @Override
    public void compose(MusicRequest request, Path wav) {
        purchases.only(
                part,
                new MusicTakeRequest(request),
                "music, " + request.style().code(),
                (take, folder) -> fitted(take, folder, request, wav));
    }

    private Path fitted(Bought take, Path folder, MusicRequest request, Path wav) {
        return openings.open(take, UploadKind.AUDIO, folder, opened -> {
            MusicBed.fit(opened.file(), opened.length(), request.duration(), wav);
            return wav;
        });
    }
}
