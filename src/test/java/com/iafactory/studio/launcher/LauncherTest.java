package com.iafactory.studio.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher finds a JDK that is new enough wherever it is, or says how to get one. */
class LauncherTest {
    private static final Path SCRIPT = Path.of("studio").toAbsolutePath();

    @TempDir
    private Path folder;

    private Path launcher;
    private Path old;

    @BeforeEach
    void installBesideAnOldJdk() throws IOException {
        Path root = Files.createDirectories(folder.resolve("the studio"));
        launcher = Files.copy(SCRIPT, root.resolve("studio"));
        Files.createDirectories(root.resolve("target/lib"));
        writeJar(root.resolve("target/studio.jar"));
        old = jdk17();
        // The newest JDK there is for certain: the one that runs this test, where a person's own tools are looked for.
        Path jdks = Files.createDirectories(folder.resolve("home/.jdks"));
        Files.createSymbolicLink(jdks.resolve("new"), Path.of(System.getProperty("java.home")));
    }

    @Test
    void isPlainPosixShell() throws Exception {
        for (String shell : List.of("sh", "dash", "bash")) {
            if (onPath(shell)) {
                assertThat(run(Map.of(), shell, "-n", SCRIPT.toString())).isEqualTo(new Ended(0, "", ""));
            }
        }
    }

    @Test
    void anOldJavaHomeAndAnOldJavaOnThePathAreStepsOver() throws Exception {
        Ended ended = start(
                Map.of("JAVA_HOME", old.toString(), "PATH", old + "/bin:" + System.getenv("PATH")), "make it", "é");
        assertThat(ended.complaint()).isEmpty();
        assertThat(ended.exitCode()).isZero();
        assertThat(feature(ended)).isGreaterThanOrEqualTo(25);
        assertThat(ended.output()).endsWith("and make it|é\n");
    }

    @Test
    void whereThereIsNoLocaleOrThatOfCOnlyLettersAreNotLost() throws Exception {
        for (Map<String, String> none : List.of(
                Map.of("LC_ALL", "C"), Map.of("LC_ALL", "", "LC_CTYPE", "", "LANG", ""), Map.of("LC_ALL", "POSIX"))) {
            Map<String, String> environment = new HashMap<>(none);
            environment.put("STUDIO_JAVA_HOME", System.getProperty("java.home"));
            assertThat(start(environment, "é", "ع").output())
                    .as(none.toString())
                    .endsWith("and é|ع\n");
        }
    }

    @Test
    void theJdkNamedForTheStudioGoesFirst() throws Exception {
        Ended ended = start(Map.of("STUDIO_JAVA_HOME", System.getProperty("java.home"), "JAVA_HOME", old.toString()));
        assertThat(feature(ended)).isEqualTo(Runtime.version().feature());
    }

    @Test
    void aLinkToItFromElsewhereWorks() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), launcher);
        Ended ended = run(Map.of(), "sh", link.toString(), "there");
        assertThat(ended.output()).endsWith("and there\n");
    }

    @Test
    void withoutHomeAndPathItStillFindsItsWay() throws Exception {
        Ended ended = start(Map.of("HOME", "", "PATH", "", "STUDIO_JAVA_HOME", System.getProperty("java.home")));
        assertThat(ended.exitCode()).as(ended.complaint()).isZero();
        assertThat(feature(ended)).isGreaterThanOrEqualTo(25);
    }

    @Test
    void whenThereIsNoneItSaysHowToGetOne() throws Exception {
        // No machine has this one, so that the answer does not depend on what is installed here.
        Files.writeString(launcher, Files.readString(launcher).replace("WANTED=25", "WANTED=2500"));
        Ended ended = start(Map.of("JAVA_HOME", old.toString(), "STUDIO_JAVA_HOME", "", "HOME", ""));
        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.output()).isEmpty();
        assertThat(ended.complaint()).contains("no JDK 2500 or newer was found", "Install one:", "JAVA_HOME");
    }

    @Test
    void afterTheTestsTheNextStartIsAsFastAsAfterABuild() throws Exception {
        Path cache = folder.resolve("the studio/target/studio.aot");
        assertThat(tested("exit 3").exitCode()).isEqualTo(3);
        assertThat(cache).doesNotExist();

        assertThat(tested("touch \"$(pwd)/target/studio.jar\"").exitCode()).isZero();
        assertThat(cache).isNotEmptyFile();
        assertThat(feature(start(Map.of()))).isGreaterThanOrEqualTo(25);

        FileTime made = Files.getLastModifiedTime(cache);
        assertThat(tested("exit 0").exitCode()).isZero();
        assertThat(Files.getLastModifiedTime(cache)).as("the jar is the same").isEqualTo(made);
    }

    /** With a Maven that does this. */
    private Ended tested(String does) throws Exception {
        Path maven = Files.createDirectories(folder.resolve("maven")).resolve("mvn");
        Files.writeString(maven, "#!/bin/sh\n" + does + "\n");
        Files.setPosixFilePermissions(maven, PosixFilePermissions.fromString("rwxr-xr-x"));
        return start(Map.of("STUDIO_INSTALL", "no", "PATH", maven.getParent() + ":" + System.getenv("PATH")), "test");
    }

    private static int feature(Ended ended) {
        assertThat(ended.output()).as(ended.complaint()).startsWith("started with ");
        return Integer.parseInt(ended.output().split(" ")[2]);
    }

    private Ended start(Map<String, String> environment, String... arguments) throws Exception {
        List<String> line = new ArrayList<>(List.of("/bin/sh", launcher.toString()));
        line.addAll(List.of(arguments));
        return run(environment, line.toArray(String[]::new));
    }

    private Ended run(Map<String, String> environment, String... line) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(line);
        builder.environment().put("HOME", folder.resolve("home").toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment().remove("STUDIO_JAVA_HOME");
        builder.environment().putAll(environment);
        Path complaint = Files.createTempFile(folder, "stderr", ".txt");
        Process process = builder.redirectError(complaint.toFile()).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), output, Files.readString(complaint));
    }

    private static boolean onPath(String program) {
        return List.of(System.getenv("PATH").split(":")).stream()
                .anyMatch(part -> Files.isExecutable(Path.of(part, program)));
    }

    private Path jdk17() throws IOException {
        Path home = folder.resolve("jdk-17");
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Somebody\"\nJAVA_VERSION=\"17.0.15\"\n");
        for (String program : List.of("java", "javac")) {
            Path file =
                    Files.writeString(home.resolve("bin/" + program), "#!/bin/sh\necho started with 17 and nothing\n");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        return home;
    }

    private static void writeJar(Path jar) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, WhichJdk.class.getName());
        String entry = WhichJdk.class.getName().replace('.', '/') + ".class";
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest);
                InputStream in = WhichJdk.class.getClassLoader().getResourceAsStream(entry)) {
            if (in == null) {
                throw new AssertionError("the stand-in was not compiled");
            }
            out.putNextEntry(new JarEntry(entry));
            in.transferTo(out);
        }
    }

    private record Ended(int exitCode, String output, String complaint) {}
}
