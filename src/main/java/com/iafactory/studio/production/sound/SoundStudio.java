package com.iafactory.studio.production.sound;

import com.iafactory.studio.media.IdSource;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.production.project.Till;
import com.iafactory.studio.queue.QueueName;
import com.iafactory.studio.take.Customer;
import com.iafactory.studio.take.MakerChoice;
import com.iafactory.studio.take.TakeBook;
import com.iafactory.studio.take.VoiceCatalogue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.support.TransactionOperations;

/** What users do with sounds. Thread-safe. */
public final class SoundStudio {
    private final TransactionOperations transactions;
    private final IdSource ids;
    private final Sounds sounds;
    private final SoundMakers makers;
    private final Till till;
    private final TakeBook takes;

    SoundStudio(
            TransactionOperations transactions,
            IdSource ids,
            Sounds sounds,
            SoundMakers makers,
            Till till,
            TakeBook takes) {
        this.takes = takes;
        this.till = till;
        this.transactions = transactions;
        this.ids = ids;
        this.sounds = sounds;
        this.makers = makers;
    }

    /** The voices of every language. */
    public List<VoiceCatalogue.Offer> voices() {
        VoiceCatalogue catalogue = makers.voices();
        return Arrays.stream(Language.values()).map(catalogue::offer).toList();
    }

    /**
     * Forgets a sound; films that use it keep what they have.
     *
     * @throws StudioException code {@code sound-not-found}
     */
    public void delete(UUID user, UUID id) {
        transactions.executeWithoutResult(status -> {
            sounds.lock(user);
            Sound sound = sounds.find(user, id).orElseThrow(() -> missing(id));
            sounds.delete(sound);
            till.release(user, sound.hold());
        });
    }

    /** As ids of others, too, are answered. */
    public static StudioException missing(UUID id) {
        return new StudioException(
                StudioException.Kind.MISSING,
                "sound-not-found",
                "There is no sound " + id + ".",
                "Check the id; it may have been deleted.");
    }

    /**
     * Asks for a sound; it is there a moment later.
     *
     * @param priority one of {@link com.iafactory.studio.queue.Priority}
     * @return its id, the same for the same wish
     * @throws com.iafactory.studio.media.StudioException kind INPUT when there is no such voice, REFUSED when the user has too few
     *     tokens for a service
     */
    public UUID make(UUID user, SoundWish wish, int priority) {
        if (wish instanceof SoundWish.Spoken spoken) {
            makers.requireVoice(user, spoken.voice(), spoken.language());
        }
        String version = makers.version(Customer.of(user), wish);
        QueueName queue = makers.outside(Customer.of(user), wish) ? QueueName.TAKES : QueueName.MEDIA;
        UUID fresh = ids.next();
        return transactions.execute(status -> {
            Optional<Sound> failed = sounds.failed(user, wish.digest(version));
            failed.ifPresent(sound -> takes.forgive(user, sound.hold()));
            Sound kept = sounds.want(fresh, user, wish, wish.digest(version), queue, priority);
            boolean tried = kept.id().equals(fresh) || failed.isPresent();
            if (tried && !wish.unasked().contains(wish.capability())) {
                till.hold(user, kept.hold(), wish.capability(), wish.quantity(), MakerChoice.USUAL);
            }
            return kept.id();
        });
    }
}
