package com.iafactory.studio.production.sound;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.take.Customer;
import com.iafactory.studio.take.MusicGenerator;
import com.iafactory.studio.take.SoundEffectGenerator;
import com.iafactory.studio.take.SpeechSynthesizer;
import com.iafactory.studio.take.VoiceCatalogue;
import java.util.UUID;

/** Who makes sounds for a user. Thread-safe. */
public interface SoundMakers {
    /** @param voice as it is asked for */
    SpeechSynthesizer voice(Customer customer, String voice);

    MusicGenerator music(Customer customer);

    SoundEffectGenerator effects(Customer customer);

    /** Whether a service is asked first. */
    boolean outside(Customer customer, SoundWish wish);

    /** The voices of the studio's own engine. */
    VoiceCatalogue voices();

    /** @throws com.iafactory.studio.media.StudioException kind INPUT when there is no such voice */
    void requireVoice(UUID user, String voice, Language language);

    /** What everything made for a wish depends on. */
    default String version(Customer customer, SoundWish wish) {
        return switch (wish) {
            case SoundWish.Spoken spoken -> voice(customer, spoken.voice()).version();
            case SoundWish.Composed _ -> music(customer).version();
            case SoundWish.Effect _ -> effects(customer).version();
        };
    }
}
