package com.iafactory.studio.take;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.iafactory.studio.database.TestDatabase;
import com.iafactory.studio.fault.FaultPoint;
import com.iafactory.studio.outbound.AllowedPlaces;
import com.iafactory.studio.outbound.Outbound;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A process that dies at each fault point of the door, and another that wants the same: nothing is bought twice, nothing that came is
 * lost, and nobody has to settle anything but where the service cannot be asked and the death fell into the sending.
 */
class TakeCrashTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final List<String> SURVIVED = new ArrayList<>();

    /** Where nobody can tell what the service took, unless the service can. */
    private static final Set<FaultPoint> IN_THE_SENDING = Set.of(FaultPoint.TAKE_SENDING, FaultPoint.TAKE_ANSWERED);

    private final LittleShop shop = LittleShop.open();
    private final Outbound outbound = Outbound.open(AllowedPlaces.none()).with(shop.url());

    @TempDir
    private Path folder;

    @AfterEach
    void end() {
        outbound.close();
        shop.close();
    }

    @AfterAll
    static void tally() {
        System.out.println("takes crashed at and survived: " + SURVIVED.size() + " ways");
    }

    /** @param sameMachine whether who comes next finds the dead one's disk */
    record Way(FaultPoint point, boolean jobs, boolean askable, boolean sameMachine) {}

    static Stream<Way> ways() {
        return Arrays.stream(FaultPoint.values())
                .filter(FaultPoint::ofTakes)
                .flatMap(point -> Stream.of(
                        new Way(point, false, false, true),
                        new Way(point, true, false, false),
                        new Way(point, true, true, false)))
                // Nothing is under way where everything comes at once.
                .filter(way -> way.jobs() || way.point() != FaultPoint.TAKE_UNDERWAY);
    }

    @ParameterizedTest
    @MethodSource("ways")
    void nothingIsBoughtTwiceAndNothingIsLost(Way way) throws Exception {
        String text = "at-" + way.point() + way.jobs() + way.askable();
        Process dying = shopper(way, text);
        assertThat(dying.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(dying.exitValue()).isEqualTo(137);
        DATABASE.jdbc()
                .sql("UPDATE take SET alive_until = now() - interval '1 second'")
                .update();

        String machine = way.sameMachine() ? "one" : "two";
        boolean lost = IN_THE_SENDING.contains(way.point()) && !way.askable();
        if (lost) {
            assertThatThrownBy(() -> buy(way, machine, text)).isInstanceOf(UnclearOutcome.class);
            assertThatThrownBy(() -> buy(way, machine, text)).isInstanceOf(UnclearOutcome.class);
            assertThat(state(text)).containsExactly("unknown");
            assertThat(shop.bought().getOrDefault(text, 0)).isLessThanOrEqualTo(1);
        } else {
            assertThat(buy(way, machine, text)).isEqualTo("said: " + text);
            assertThat(state(text)).containsExactly("done");
            assertThat(shop.bought()).containsEntry(text, 1);
            assertThat(charges(text)).isEqualTo(1);
        }
        SURVIVED.add(way.toString());
    }

    private String buy(Way way, String machine, String text) throws IOException {
        return Shopper.buy(
                DATABASE.source(),
                folder,
                machine,
                outbound,
                shop.url(),
                new LittleShopService(way.jobs(), way.askable()),
                text);
    }

    private static List<String> state(String text) {
        return DATABASE.jdbc()
                .sql("SELECT state FROM take WHERE label = :label")
                .param("label", text)
                .query(String.class)
                .list();
    }

    private static long charges(String text) {
        return DATABASE.jdbc()
                .sql("SELECT sum(charged) FROM take WHERE label = :label")
                .param("label", text)
                .query(Long.class)
                .single();
    }

    private Process shopper(Way way, String text) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Shopper.class.getName(),
                        folder.toString(),
                        "one",
                        shop.url(),
                        Boolean.toString(way.jobs()),
                        Boolean.toString(way.askable()),
                        text)
                .redirectErrorStream(true)
                .redirectOutput(new File(folder.toFile(), "dying.log"));
        builder.environment().putAll(DATABASE.variables());
        builder.environment().put("STUDIO_FAULT", way.point().name());
        return builder.start();
    }
}
