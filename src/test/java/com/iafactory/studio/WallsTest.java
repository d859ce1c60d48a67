package com.iafactory.studio;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.iafactory.studio.media.IdSource;
import com.iafactory.studio.process.Processes;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.net.InetAddress;
import java.net.URL;
import java.net.URLConnection;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/** The walls between the rooms. */
@AnalyzeClasses(packages = "com.iafactory.studio", importOptions = ImportOption.DoNotIncludeTests.class)
class WallsTest {
    @Test
    void roomsTalkOnlyThroughTheirDoorsAndNeverInCircles() {
        ApplicationModules.of(Studio.class).verify();
    }

    @ArchTest
    static final ArchRule ONLY_ONE_CLASS_STARTS_PROCESSES = noClasses()
            .that()
            .doNotBelongToAnyOf(Processes.class)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(ProcessBuilder.class)
            .orShould()
            .callMethod(Runtime.class, "exec", String[].class);

    @ArchTest
    static final ArchRule FILES_FROM_OUTSIDE_ARE_OPENED_IN_THE_SANDBOX_ALONE = noClasses()
            .that()
            .resideInAPackage("..studio.upload..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Processes.class);

    @ArchTest
    static final ArchRule PLAIN_VALUES_KNOW_ONLY_THE_JDK = classes()
            .that()
            .resideInAnyPackage("..studio.time..", "..studio.media..", "..studio.caption..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "com.fasterxml.jackson.annotation..",
                    "com.iafactory.studio.time..",
                    "com.iafactory.studio.media..",
                    "com.iafactory.studio.caption..");

    @ArchTest
    static final ArchRule THE_RENDERER_KNOWS_NO_WEB_NO_DATABASE_NO_VENDOR_AND_NO_ENGINE = noClasses()
            .that()
            .resideInAnyPackage("..studio.montage..", "..studio.caption..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.sql..",
                    "java.net.http..",
                    "org.springframework.web..",
                    "org.springframework.jdbc..",
                    "..studio.engine..",
                    "..studio.production..",
                    "..studio.cli..");

    /** What it gathers is foreign: it can reach no model, no money and no production by itself. */
    @ArchTest
    static final ArchRule TRENDS_ARE_ONLY_GATHERED = noClasses()
            .that()
            .resideInAPackage("..studio.trends..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..studio.script..",
                    "..studio.language..",
                    "..studio.take..",
                    "..studio.tokens..",
                    "..studio.production..",
                    "..studio.provider..",
                    "..studio.account..",
                    "..studio.web..");

    @ArchTest
    static final ArchRule NOBODY_CALLS_COMMANDS = noClasses()
            .that()
            .resideOutsideOfPackages("..studio.cli..")
            .and()
            .areNotAssignableTo(Studio.class)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..studio.cli..");

    @ArchTest
    static final ArchRule TIME_COMES_FROM_A_CLOCK = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule ONLY_THE_WIRING_NAMES_THE_SYSTEM_CLOCK = noClasses()
            .that(com.tngtech.archunit.base.DescribedPredicate.<JavaClass>describe(
                    "are no wiring", type -> !type.getSimpleName().endsWith("Configuration")))
            .should()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone");

    @ArchTest
    static final ArchRule CHANCE_COMES_FROM_A_SEED = noClasses()
            .should()
            .callMethod(Math.class, "random")
            .orShould()
            .callConstructor(Random.class)
            .orShould()
            .callMethod(UUID.class, "randomUUID");

    @ArchTest
    static final ArchRule IDS_COME_FROM_ONE_SOURCE = noClasses()
            .that()
            .doNotBelongToAnyOf(IdSource.class)
            .should()
            .callConstructor(UUID.class, long.class, long.class)
            .orShould()
            .callMethod(UUID.class, "randomUUID");

    @ArchTest
    static final ArchRule WHAT_NOBODY_MAY_GUESS_COMES_FROM_ONE_ROOM = noClasses()
            .that()
            .resideOutsideOfPackage("..studio.origin..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(SecureRandom.class);

    @ArchTest
    static final ArchRule ONLY_THE_DATABASE_ROOM_OPENS_CONNECTIONS_TO_DATABASES = noClasses()
            .that()
            .resideOutsideOfPackage("..studio.database..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.zaxxer..", "org.flywaydb..", "org.postgresql..")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(DriverManager.class);

    @ArchTest
    static final ArchRule NOTHING_OPENS_A_SOCKET_BUT_A_BENCHMARK_OF_THIS_MACHINE = noClasses()
            .that()
            .resideOutsideOfPackage("..studio.cli.bench..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.net.Socket")
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net.http..");

    @ArchTest
    static final ArchRule ONLY_ONE_ROOM_CALLS_THE_WORLD_BY_HTTP = noClasses()
            .that()
            .resideOutsideOfPackage("..studio.outbound..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.hc..")
            .orShould()
            .dependOnClassesThat(belongToAnyOf(
                    SimpleClientHttpRequestFactory.class,
                    HttpComponentsClientHttpRequestFactory.class,
                    JdkClientHttpRequestFactory.class))
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(URLConnection.class)
            .orShould()
            .callMethod(URL.class, "openStream")
            .orShould()
            .callMethod(URL.class, "openConnection")
            .orShould()
            .callMethod(InetAddress.class, "getByName", String.class)
            .orShould()
            .callMethod(InetAddress.class, "getAllByName", String.class);

    @ArchTest
    static final ArchRule ONLY_THE_S3_STORE_AND_CLOUDWATCH_KNOW_THEIR_VENDOR = noClasses()
            .that()
            .resideOutsideOfPackages("..studio.storage.s3..", "..studio.watch..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("software.amazon..");

    @ArchTest
    static final ArchRule WHAT_LANGUAGE_MODELS_DO_KNOWS_NO_VENDOR_NO_WEB_AND_NO_DATABASE = noClasses()
            .that()
            .resideInAPackage("..studio.language..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.sql..",
                    "org.springframework..",
                    "..studio.provider..",
                    "..studio.outbound..",
                    "..studio.secret..",
                    "..studio.production..",
                    "..studio.engine..");

    @ArchTest
    static final ArchRule ONLY_ITS_OWN_ADAPTER_KNOWS_A_VENDORS_LIBRARY = noClasses()
            .that()
            .resideOutsideOfPackage("..studio.provider.anthropic..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.anthropic..");

    @ArchTest
    static final ArchRule WATCHING_KNOWS_NO_STORE_OF_THAT_VENDOR = noClasses()
            .that()
            .resideInAPackage("..studio.watch..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("software.amazon.awssdk.services.s3..");

    @ArchTest
    static final ArchRule ONLY_WATCHING_KNOWS_WHO_IS_TOLD = noClasses()
            .that()
            .resideOutsideOfPackage("..studio.watch..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.sentry..", "io.micrometer.core.instrument.step..");

    @ArchTest
    static final ArchRule ONLY_ONE_ROOM_ASKS_OTHERS_WHO_SOMEBODY_IS = noClasses()
            .that()
            .resideOutsideOfPackage("..studio.login..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.security.oauth2.client..", "org.springframework.web.client..");

    /** That nobody outside of the room reaches into a vendor's package is checked with the rooms. */
    @ArchTest
    static final ArchRule NO_VENDOR_KNOWS_ANOTHER_AND_NONE_ITS_STAND_IN =
            slices().matching("..studio.provider.(*)..").should().notDependOnEachOther();

    /** Spring's client makes connections of its own unless it is given those of the room that guards them. */
    @ArchTest
    static final ArchRule SPRINGS_CLIENT_IS_USED_WITH_GUARDED_CONNECTIONS_ONLY = noClasses()
            .that()
            .resideOutsideOfPackage("..studio.outbound..")
            .should()
            .callConstructor(RestTemplate.class, new Class<?>[0])
            .orShould()
            .callMethod(RestClient.class, "create");
}
