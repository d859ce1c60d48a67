package com.iafactory.studio.production.bought;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.storage.Folders;
import com.iafactory.studio.take.Bought;
import com.iafactory.studio.take.Casting;
import com.iafactory.studio.take.Customer;
import com.iafactory.studio.take.Door;
import com.iafactory.studio.take.Fallbacks;
import com.iafactory.studio.take.LeftMaker;
import com.iafactory.studio.take.Maker;
import com.iafactory.studio.take.MakerLeft;
import com.iafactory.studio.take.Money;
import com.iafactory.studio.take.ServiceFailure;
import com.iafactory.studio.take.ServiceRefusal;
import com.iafactory.studio.take.TakeRequest;
import com.iafactory.studio.take.UnusableResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Buys on behalf of one customer, from the first of a list that can. Thread-safe. */
final class Purchases {
    private static final Logger LOG = LoggerFactory.getLogger(Purchases.class);

    private final Door door;
    private final Customer customer;
    private final Fallbacks fallbacks;
    private final Path scratch;

    /** @param scratch where folders for results are made */
    Purchases(Door door, Customer customer, Fallbacks fallbacks, Path scratch) {
        this.door = door;
        this.customer = customer;
        this.fallbacks = fallbacks;
        this.scratch = scratch;
    }

    /** What is made of a result while its folder is there. */
    @FunctionalInterface
    interface Use<T> {
        T of(Bought bought, Path folder) throws IOException;
    }

    /** How one service is asked: what suits one may not suit the next. */
    @FunctionalInterface
    interface Wish<R extends TakeRequest> {
        R to(Casting.Part<R> part);
    }

    /** What is asked instead of what the rules of a service forbid; empty for nothing. */
    @FunctionalInterface
    interface Softening<R extends TakeRequest> {
        Optional<R> of(R refused);
    }

    /**
     * Asks one after the other.
     *
     * @return empty when the studio's own engine is next
     * @throws StudioException when the customer is strict and the first cannot; when the outcome of one is not known; when it is not
     *     the turn of one yet
     */
    <R extends TakeRequest, T> Optional<T> first(List<Casting.Part<R>> parts, Wish<R> wish, String label, Use<T> use) {
        return first(parts, wish, refused -> Optional.empty(), label, use, why -> {});
    }

    /** The same; somebody is told why each of them could not. */
    <R extends TakeRequest, T> Optional<T> first(
            List<Casting.Part<R>> parts, Wish<R> wish, String label, Use<T> use, Consumer<StudioException> told) {
        return first(parts, wish, refused -> Optional.empty(), label, use, told);
    }

    /** The same, where what the rules of a service forbid is asked of it once more in other words. */
    <R extends TakeRequest, T> Optional<T> first(
            List<Casting.Part<R>> parts,
            Wish<R> wish,
            Softening<R> softening,
            String label,
            Use<T> use,
            Consumer<StudioException> told) {
        for (Casting.Part<R> part : parts) {
            try {
                return Optional.of(asked(part, wish.to(part), softening, label, use));
            } catch (ServiceRefusal | ServiceFailure | UnusableResult e) {
                if (customer.strict()) {
                    throw e;
                }
                LOG.warn("{}: {}; the next maker is asked", label, e.getMessage());
                fallbacks.happened(customer, part.service().maker(), e);
                told.accept(e);
            }
        }
        return Optional.empty();
    }

    /**
     * Asks the first, for all that is to be of one maker throughout a production.
     *
     * @throws MakerLeft when it cannot: the production is planned anew without it
     * @throws StudioException as {@link #first}
     */
    <R extends TakeRequest, T> T only(Casting.Part<R> part, R request, String label, Use<T> use) {
        try {
            return one(part, request, label, use);
        } catch (ServiceRefusal | ServiceFailure | UnusableResult e) {
            if (customer.strict()) {
                throw e;
            }
            Maker maker = part.service().maker();
            LOG.warn("{}: {}; the next maker takes over", label, e.getMessage());
            fallbacks.happened(customer, maker, e);
            throw new MakerLeft(new LeftMaker(maker.capability(), maker.provider(), String.valueOf(e.getMessage())), e);
        }
    }

    private <R extends TakeRequest, T> T asked(
            Casting.Part<R> part, R request, Softening<R> softening, String label, Use<T> use) {
        try {
            return one(part, request, label, use);
        } catch (ServiceRefusal | ServiceFailure e) {
            Optional<R> softer = forbidden(e) ? softening.of(request) : Optional.empty();
            if (softer.isEmpty()) {
                throw e;
            }
            LOG.warn("{}: {}; it is asked once more in softer words", label, e.getMessage());
            fallbacks.happened(customer, part.service().maker(), e);
            return one(part, softer.get(), label, use);
        }
    }

    /** By its rules, and without a charge: what was made and withheld may cost as much as what is delivered. */
    private static boolean forbidden(StudioException e) {
        return switch (e) {
            case ServiceRefusal refusal -> refusal.reason() == ServiceRefusal.Reason.MODERATION;
            case ServiceFailure failure ->
                failure.moderation() && failure.cost().filter(Money::isNothing).isPresent();
            default -> false;
        };
    }

    private <R extends TakeRequest, T> T one(Casting.Part<R> part, R request, String label, Use<T> use) {
        Path folder;
        try {
            Files.createDirectories(scratch);
            folder = Files.createTempDirectory(scratch, "take");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            List<T> made = new ArrayList<>(1);
            Bought bought = door.buy(
                    customer,
                    part.service(),
                    part.account(),
                    request,
                    label,
                    folder,
                    (fresh, place) -> made.add(use.of(fresh, place)));
            return made.isEmpty() ? use.of(bought, folder) : made.getFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            remove(folder);
        }
    }

    private static void remove(Path folder) {
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            LOG.warn("{} could not be removed: {}", folder, e.getMessage());
        }
    }
}
