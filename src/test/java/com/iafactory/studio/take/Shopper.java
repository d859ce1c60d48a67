package com.iafactory.studio.take;

import com.iafactory.studio.media.IdSource;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.outbound.AllowedPlaces;
import com.iafactory.studio.outbound.Outbound;
import com.iafactory.studio.secret.Secret;
import com.iafactory.studio.storage.FileMediaStore;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A process that buys one text and dies where it is told to. Arguments: folder, machine, URL of the shop, jobs?, askable?, text. */
final class Shopper {
    private Shopper() {}

    public static void main(String[] arguments) throws IOException {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(System.getenv("STUDIO_DATABASE_URL"));
        pool.setUsername(System.getenv("STUDIO_DATABASE_USER"));
        pool.setPassword(System.getenv("STUDIO_DATABASE_PASSWORD"));
        try (HikariDataSource source = new HikariDataSource(pool);
                Outbound outbound = Outbound.open(AllowedPlaces.none()).with(arguments[2])) {
            LittleShopService service =
                    new LittleShopService(Boolean.parseBoolean(arguments[3]), Boolean.parseBoolean(arguments[4]));
            System.out.println(
                    buy(source, Path.of(arguments[0]), arguments[1], outbound, arguments[2], service, arguments[5]));
        }
    }

    /** What was bought. */
    static String buy(
            DataSource source,
            Path folder,
            String machine,
            Outbound outbound,
            String shop,
            LittleShopService service,
            String text)
            throws IOException {
        try (Door door = door(source, folder, machine)) {
            door.recover();
            VendorAccount account = new VendorAccount(
                    new ShopProvider(),
                    new Access(outbound, shop, new Secret("key"), Map.of()),
                    new Provider.Limit(new Provider.Pace(8, 1000), Optional.empty()),
                    false);
            Path place = Files.createTempDirectory(folder, "place");
            door.buy(
                    Customer.of(new UUID(1, 2)),
                    service,
                    account,
                    new SpeechRequest(text, Language.EN, "default", 0),
                    text,
                    place);
            return Files.readString(place.resolve("said.txt"));
        }
    }

    private static Door door(DataSource source, Path folder, String machine) {
        return Door.open(new Door.Ground(
                JdbcClient.create(source),
                new TransactionTemplate(new JdbcTransactionManager(source)),
                FileMediaStore.open(folder.resolve("media"), Clock.systemUTC()),
                folder.resolve(machine),
                new IdSource(Clock.systemUTC(), new SecureRandom()),
                Clock.systemUTC(),
                (customer, take) -> new Cashier.Charge("hold", 1),
                (provider, amount, currency) -> {},
                Duration.ofSeconds(5)));
    }
}
