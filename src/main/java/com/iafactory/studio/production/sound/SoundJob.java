package com.iafactory.studio.production.sound;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.production.project.Till;
import com.iafactory.studio.production.project.Trouble;
import com.iafactory.studio.queue.JobEnd;
import com.iafactory.studio.queue.JobHandler;
import com.iafactory.studio.queue.QueueName;
import com.iafactory.studio.storage.Folders;
import com.iafactory.studio.storage.MediaStore;
import com.iafactory.studio.take.Customer;
import com.iafactory.studio.take.LeftMaker;
import com.iafactory.studio.take.MakerLeft;
import com.iafactory.studio.take.MusicRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/** Makes a sound. Made twice after a crash it is the same file under the same name. */
final class SoundJob implements JobHandler {
    private static final Logger LOG = LoggerFactory.getLogger(SoundJob.class);
    private static final int MOST_ATTEMPTS = 3;
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final QueueName queue;
    private final Sounds sounds;
    private final SoundMakers makers;
    private final TransactionOperations transactions;
    private final Till till;
    private final MediaStore media;
    private final Path scratch;

    /**
     * @param queue of sounds the studio makes itself, or of those that services make
     * @param scratch a folder for files on their way
     */
    SoundJob(
            QueueName queue,
            TransactionOperations transactions,
            Sounds sounds,
            SoundMakers makers,
            Till till,
            MediaStore media,
            Path scratch) {
        this.queue = queue;
        this.transactions = transactions;
        this.till = till;
        this.sounds = sounds;
        this.makers = makers;
        this.media = media;
        this.scratch = scratch;
    }

    @Override
    public String kind() {
        return Sounds.MAKE;
    }

    @Override
    public QueueName queue() {
        return queue;
    }

    @Override
    public JobEnd run(String id, String data) throws IOException {
        Optional<Sound> sound = sounds.begin(UUID.fromString(data));
        if (sound.isEmpty()) {
            return JobEnd.done();
        }
        try {
            return made(sound.get());
        } catch (RuntimeException e) {
            return failed(sound.get(), e);
        }
    }

    private JobEnd made(Sound sound) throws IOException {
        SoundWish wish = sound.wish();
        Customer customer = sound.customer();
        if (!wish.digest(makers.version(customer, wish)).equals(sound.digest())) {
            throw StudioException.failed(
                    "engine-differs",
                    "This sound was asked for from another version of its maker than this worker has.",
                    "Run the same version of the studio and its packages on every node, then ask again.");
        }
        Files.createDirectories(scratch);
        Path folder = Files.createTempDirectory(scratch, "sound");
        try {
            Path wav = folder.resolve("sound.wav");
            Sound asked = sound;
            while (true) {
                try {
                    MadeSound made = make(wish, customer, wav);
                    return keep(asked, made.remarked(LeftMaker.remarks(customer.left())), wav);
                } catch (MakerLeft e) {
                    customer = customer.leaving(e.left());
                    asked = sound.insteadBy(makers.version(customer, wish));
                }
            }
        } finally {
            Folders.delete(folder);
        }
    }

    private MadeSound make(SoundWish asked, Customer customer, Path wav) {
        return switch (asked) {
            case SoundWish.Spoken wish ->
                MadeSound.of(
                        wish.text(),
                        makers.voice(customer, wish.voice()).speak(wish.text(), wish.language(), wish.voice(), wav));
            case SoundWish.Composed wish -> {
                Duration length = Duration.ofSeconds(wish.durationSeconds());
                makers.music(customer)
                        .compose(new MusicRequest(wish.style(), length, List.of(), wish.language(), wish.seed()), wav);
                yield MadeSound.of(length);
            }
            case SoundWish.Effect wish -> {
                makers.effects(customer).make(wish.request(), wav);
                yield MadeSound.of(wish.request().length());
            }
        };
    }

    private JobEnd keep(Sound sound, MadeSound made, Path wav) {
        media.put(sound.file(), wav);
        boolean kept = Boolean.TRUE.equals(transactions.execute(status -> {
            release(sound);
            return sounds.ready(sound, made);
        }));
        if (!kept) {
            // Deleted while it was made.
            sounds.removeFile(sound);
        }
        return JobEnd.done();
    }

    /** What was bought is charged already. */
    private void release(Sound sound) {
        till.release(sound.user(), sound.hold());
    }

    private JobEnd failed(Sound sound, RuntimeException failure) {
        Trouble trouble = Trouble.of(failure);
        if (trouble.passes()) {
            // The queue tries it again, each time a little later.
            throw failure;
        }
        boolean hopeless = failure instanceof StudioException known && known.kind() == StudioException.Kind.INPUT;
        if (!hopeless && sounds.attempts(sound.id()) < MOST_ATTEMPTS) {
            return JobEnd.again(PAUSE);
        }
        LOG.warn("sound {} failed: {}", sound.id(), trouble.message(), failure);
        transactions.executeWithoutResult(status -> {
            release(sound);
            sounds.failed(sound, hopeless ? trouble : forUsers(trouble));
        });
        return JobEnd.done();
    }

    /** What went wrong inside is for who runs the studio; it may name files. */
    private static Trouble forUsers(Trouble trouble) {
        return new Trouble(
                trouble.code(),
                "The sound could not be made.",
                "Try again; if it happens each time, ask who runs the studio.");
    }
}
