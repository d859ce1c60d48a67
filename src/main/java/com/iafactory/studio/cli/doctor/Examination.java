package com.iafactory.studio.cli.doctor;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.montage.FfmpegRequirement;
import com.iafactory.studio.storage.FolderStore;
import com.iafactory.studio.storage.StudioHome;
import com.iafactory.studio.take.MusicGenerator;
import com.iafactory.studio.take.SpeechSynthesizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Runs every check; a check that breaks is a failed check, never a broken doctor. */
public final class Examination {
    private static final long ROOM_FAIL = 1L << 30;
    private static final long ROOM_WARN = 5L << 30;

    private Examination() {}

    /** @param voice started only when its check is reached; the same for {@code music} */
    public static List<Diagnosis> all(Supplier<SpeechSynthesizer> voice, Supplier<MusicGenerator> music) {
        List<Diagnosis> findings = new ArrayList<>();
        findings.add(guarded("JDK", Examination::jdk));
        findings.add(guarded("FFmpeg", () -> Diagnosis.pass("FFmpeg", FfmpegRequirement.check())));
        findings.add(guarded("FFmpeg loudnorm", FfmpegBehaviour::loudness));
        findings.add(guarded("libass, Arabic", FfmpegBehaviour::arabicShaping));
        findings.add(guarded("H.264 and AAC", FfmpegBehaviour::encoding));
        findings.addAll(EngineChecks.of(voice, music));
        findings.add(guarded("Uploads", UploadChecks::uploads));
        findings.add(guarded("Disk", Examination::disk));
        return findings;
    }

    static Diagnosis guarded(String subject, Supplier<Diagnosis> check) {
        try {
            return check.get();
        } catch (StudioException e) {
            return Diagnosis.fail(subject, String.valueOf(e.getMessage()), e.remedy());
        } catch (RuntimeException e) {
            return Diagnosis.fail(subject, "the check itself broke: " + e, "Report this line.");
        }
    }

    private static Diagnosis jdk() {
        int version = Runtime.version().feature();
        String found =
                System.getProperty("java.vendor") + " " + Runtime.version() + " in " + System.getProperty("java.home");
        return version >= 25
                ? Diagnosis.pass("JDK", found)
                : Diagnosis.fail("JDK", found, "Install a JDK 25 or newer, or set STUDIO_JAVA_HOME.");
    }

    private static Diagnosis disk() {
        Path home = StudioHome.current();
        FolderStore.check(home);
        try {
            long room = Files.getFileStore(home).getUsableSpace();
            String found = String.format(Locale.ROOT, "%.1f GiB free under %s", room / (double) (1L << 30), home);
            String remedy = "A film of two minutes with its shorts takes about 0.3 GiB; make room or set STUDIO_HOME.";
            if (room < ROOM_FAIL) {
                return Diagnosis.fail("Disk", found, remedy);
            }
            return room < ROOM_WARN ? Diagnosis.warn("Disk", found, remedy) : Diagnosis.pass("Disk", found);
        } catch (IOException e) {
            return Diagnosis.fail("Disk", home + " cannot be looked at: " + e.getMessage(), "Set STUDIO_HOME.");
        }
    }
}
