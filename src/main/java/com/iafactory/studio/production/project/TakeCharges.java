package com.iafactory.studio.production.project;

import com.iafactory.studio.take.Capability;
import com.iafactory.studio.take.Cashier;
import com.iafactory.studio.take.Customer;
import com.iafactory.studio.take.Take;
import com.iafactory.studio.take.TakeSums;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Charges takes to the hold they were made under: that of the run a project is in, or one by itself. Thread-safe. */
public final class TakeCharges implements Cashier {
    private final Payments payments;
    private final TakeSums sums;
    private final Till till;

    public TakeCharges(JdbcClient jdbc, Till till) {
        this.payments = new Payments(jdbc, till);
        this.sums = new TakeSums(jdbc);
        this.till = till;
    }

    @Override
    public Charge charge(Customer customer, Take take) {
        Optional<String> hold = customer.hold().or(() -> take.project().flatMap(payments::current));
        if (hold.isEmpty()) {
            return new Charge("", 0);
        }
        Optional<String> item = item(take.maker().capability());
        if (item.isEmpty()) {
            return new Charge(hold.get(), 0);
        }
        long quantity = sums.quantity(take.user(), hold.get(), take.maker().capability()) + take.quantity();
        return new Charge(hold.get(), till.spend(take.user(), hold.get(), "take:" + take.id(), item.get(), quantity));
    }

    /** Words are paid by the length of what is written, not by the request; see {@link ScriptJob}. */
    private static Optional<String> item(Capability capability) {
        return switch (capability) {
            case SPEECH -> Optional.of("voice");
            case PICTURE -> Optional.of("pictures");
            case CLIP -> Optional.of("clips");
            case MUSIC, SOUND_EFFECT -> Optional.of("music");
            case TEXT, VOICE_CLONE -> Optional.empty();
        };
    }
}
