package com.iafactory.studio.take;

import com.iafactory.studio.database.TestDatabase;
import com.iafactory.studio.media.IdSource;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.outbound.AllowedPlaces;
import com.iafactory.studio.outbound.Outbound;
import com.iafactory.studio.secret.Secret;
import com.iafactory.studio.storage.FileMediaStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Doors on one database and one media store, as of several processes, with time that is only counted. */
final class DoorStand implements AutoCloseable {
    static final Customer CUSTOMER = Customer.of(new UUID(3, 4));

    final TestDatabase database;
    final Path folder;
    final List<Duration> pauses = new CopyOnWriteArrayList<>();
    final List<Take> charged = new CopyOnWriteArrayList<>();
    private final AtomicInteger folders = new AtomicInteger();
    private final List<Door> doors = new CopyOnWriteArrayList<>();
    private final Outbound outbound = Outbound.open(AllowedPlaces.none());

    DoorStand(TestDatabase database, Path folder) {
        this.database = database;
        this.folder = folder;
        database.jdbc().sql("DELETE FROM take").update();
    }

    /** A door of a machine of its own. */
    Door door(String machine) {
        return door(machine, Duration.ofSeconds(20));
    }

    Door door(String machine, Duration patience) {
        return door(machine, patience, (customer, take) -> {
            charged.add(take);
            return new Cashier.Charge("hold", 7);
        });
    }

    Door door(String machine, Duration patience, Cashier cashier) {
        return door(machine, patience, cashier, pauses::add);
    }

    /** One where time passes in a way of a test's own. */
    Door door(String machine, Duration patience, Cashier cashier, Waiting waiting) {
        Door door = Door.open(
                new Door.Ground(
                        database.jdbc(),
                        database.transactions(),
                        FileMediaStore.open(folder.resolve("media"), Clock.systemUTC()),
                        folder.resolve(machine),
                        new IdSource(Clock.systemUTC(), new SecureRandom()),
                        Clock.systemUTC(),
                        cashier,
                        (provider, amount, currency) -> {},
                        patience),
                waiting);
        doors.add(door);
        return door;
    }

    VendorAccount account(int atOnce, int aMinute, Optional<BigDecimal> budget) {
        return new VendorAccount(
                new ShopProvider(),
                new Access(outbound, "http://nowhere.example", new Secret("the-key"), Map.of()),
                new Provider.Limit(new Provider.Pace(atOnce, aMinute), budget),
                false);
    }

    VendorAccount account() {
        return account(100, 1000, Optional.empty());
    }

    static SpeechRequest line(String text) {
        return new SpeechRequest(text, Language.FR, "default", 0);
    }

    Bought buy(Door door, ScriptedService service, String text) {
        return door.buy(CUSTOMER, service, account(), line(text), text, place());
    }

    /** An empty folder. */
    Path place() {
        try {
            return Files.createDirectories(folder.resolve("place" + folders.incrementAndGet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Take> takes() {
        return database.jdbc()
                .sql("SELECT " + TakeRow.COLUMNS + " FROM take ORDER BY id")
                .query(TakeRow::read)
                .list();
    }

    Take only() {
        List<Take> takes = takes();
        if (takes.size() != 1) {
            throw new AssertionError("not one take: " + takes);
        }
        return takes.getFirst();
    }

    /** The process that is at a take dies, and half a minute passes. */
    void theOtherDies() {
        database.jdbc()
                .sql("UPDATE take SET alive_until = now() - interval '1 second'")
                .update();
    }

    @Override
    public void close() {
        doors.forEach(Door::close);
        outbound.close();
    }
}
