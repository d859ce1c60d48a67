package com.iafactory.studio.provider;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.outbound.Outbound;
import com.iafactory.studio.take.ServiceRefusal;
import com.iafactory.studio.take.ServiceRefusal.Reason;
import com.iafactory.studio.take.UnclearOutcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Results on their way into the folder of a take: named by what they are, and refused when they are something else. */
public final class Results {
    /** A 4K clip of ten seconds has some 100 MB. */
    private static final long MOST_OF_A_CLIP = 1L << 30;

    private static final long MOST_OF_THE_REST = 256L << 20;
    private static final Duration TIME = Duration.ofMinutes(10);
    private static final String DRAFT = "result.part";

    private final String provider;
    private final Outbound outbound;

    public Results(String provider, Outbound outbound) {
        this.provider = provider;
        this.outbound = outbound;
    }

    /** Where the answer of a paid call is to be written before {@link #keep}. */
    public static Path draft(Path folder) {
        return folder.resolve(DRAFT);
    }

    /**
     * Downloads what has been made.
     *
     * @return name of the file
     * @throws ServiceRefusal reason AWAY when nothing usable arrives; the job lives on, and the next asking may give a better link
     */
    public String download(String url, Path folder, String name, Form.Kind kind) {
        long most = kind == Form.Kind.CLIP ? MOST_OF_A_CLIP : MOST_OF_THE_REST;
        try {
            new Wire(provider, outbound).download(url, draft(folder), most, TIME);
        } catch (ServiceRefusal e) {
            throw e;
        } catch (StudioException e) {
            // It leads somewhere the studio does not go.
            ServiceRefusal refusal = new ServiceRefusal(
                    provider, Reason.AWAY, "its link to the result is not followed: " + e.getMessage());
            refusal.initCause(e);
            throw refusal;
        }
        return named(folder, name, kind)
                .orElseThrow(() -> new ServiceRefusal(
                        provider, Reason.AWAY, "its link to the result gives " + what(kind) + " no program can read"));
    }

    /**
     * Keeps what a paid call answered.
     *
     * @return name of the file
     * @throws UnclearOutcome when it is not what was paid for
     */
    public static String keep(String provider, Path folder, String name, Form.Kind kind) {
        Optional<String> kept;
        try {
            kept = named(folder, name, kind);
        } catch (UncheckedIOException e) {
            throw new UnclearOutcome(provider, "its result could not be written here", e);
        }
        return kept.orElseThrow(
                () -> new UnclearOutcome(provider, "it answers with success, but not with " + what(kind)));
    }

    /** The same for a result that came within an answer. */
    public static String keep(String provider, Path folder, String name, Form.Kind kind, byte[] result) {
        try {
            Files.write(draft(folder), result);
        } catch (IOException e) {
            throw new UnclearOutcome(provider, "its result could not be written here", e);
        }
        return keep(provider, folder, name, kind);
    }

    /**
     * Keeps what was fetched into the draft.
     *
     * @return name of the file; empty when it is something else
     */
    public static Optional<String> named(Path folder, String name, Form.Kind kind) {
        Path draft = draft(folder);
        Optional<Form> form = Form.of(draft).filter(found -> found.kind() == kind);
        try {
            if (form.isEmpty()) {
                Files.delete(draft);
                return Optional.empty();
            }
            String file = name + "." + form.get().ending();
            Files.move(draft, folder.resolve(file));
            return Optional.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String what(Form.Kind kind) {
        return switch (kind) {
            case PICTURE -> "a picture";
            case SOUND -> "a sound";
            case CLIP -> "a clip";
        };
    }
}
