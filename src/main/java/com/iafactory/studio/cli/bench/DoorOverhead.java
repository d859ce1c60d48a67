package com.iafactory.studio.cli.bench;

import com.iafactory.studio.media.IdSource;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.outbound.Outbound;
import com.iafactory.studio.secret.Secret;
import com.iafactory.studio.take.Access;
import com.iafactory.studio.take.Customer;
import com.iafactory.studio.take.Door;
import com.iafactory.studio.take.Provider;
import com.iafactory.studio.take.SpeechRequest;
import com.iafactory.studio.take.VendorAccount;
import com.iafactory.studio.take.Vendors;
import com.iafactory.studio.tokens.Ledger;
import com.iafactory.studio.tokens.Tokens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/** What a take costs beside the time of its service: the record, the turnstile, the files, the charge. */
final class DoorOverhead {
    private static final int WARM = 50;
    private static final String HOLD = "bench";

    private final ApplicationContext context;
    private final Path folder;

    DoorOverhead(ApplicationContext context, Path folder) {
        this.context = context;
        this.folder = folder;
    }

    /** In milliseconds. */
    record Measured(double median, double p95) {}

    /** One take after the other. */
    Measured of(int takes) throws IOException {
        UUID user = context.getBean(IdSource.class).next();
        Ledger ledger = context.getBean(Ledger.class);
        context.getBean(TransactionOperations.class)
                .executeWithoutResult(status -> ledger.hold(user, HOLD, Tokens.of(100)));
        Customer customer = new Customer(user, Optional.empty(), Optional.of(HOLD), true);
        Door door = context.getBean(Door.class);
        AtOnce service = new AtOnce();
        VendorAccount account = account();
        long[] nanos = new long[takes];
        for (int i = -WARM; i < takes; i++) {
            Path place = Files.createDirectory(folder.resolve("take" + i));
            SpeechRequest line = new SpeechRequest("Voilà la phrase numéro " + i + ".", Language.FR, "default", 0);
            long begun = System.nanoTime();
            door.buy(customer, service, account, line, line.text(), place);
            long took = System.nanoTime() - begun - service.nanos();
            if (i >= 0) {
                nanos[i] = took;
            }
        }
        Arrays.sort(nanos);
        return new Measured(nanos[takes / 2] / 1e6, nanos[takes * 95 / 100] / 1e6);
    }

    /** Limits that nothing here reaches. */
    private VendorAccount account() {
        Provider provider = context.getBean(Vendors.class).require("elevenlabs");
        Access access = new Access(
                context.getBean(Outbound.class), provider.usualBase(), new Secret("key-of-nobody"), Map.of());
        return new VendorAccount(
                provider, access, new Provider.Limit(new Provider.Pace(8, 1_000_000), Optional.empty()), false);
    }
}
