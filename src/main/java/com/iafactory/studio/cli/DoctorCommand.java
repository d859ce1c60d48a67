package com.iafactory.studio.cli;

import com.iafactory.studio.cli.doctor.Diagnosis;
import com.iafactory.studio.cli.doctor.Examination;
import com.iafactory.studio.json.Json;
import com.iafactory.studio.take.MusicGenerator;
import com.iafactory.studio.take.SpeechSynthesizer;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code studio doctor}: whether this machine has what the studio needs, seen by trying it. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description =
                "Checks whether this machine has what the studio needs; each line says pass, warn or fail, and the remedy.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:films can be made", "1:something is missing"})
final class DoctorCommand implements Callable<Integer> {
    @Option(names = "--json", description = "Print the findings as JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        List<Diagnosis> findings;
        try (ConfigurableApplicationContext context = Context.start()) {
            findings = Examination.all(
                    () -> context.getBean(SpeechSynthesizer.class), () -> context.getBean(MusicGenerator.class));
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.pretty(Map.of("schema", "iafactory.studio/doctor", "version", 1, "findings", findings)));
        } else {
            for (Diagnosis finding : findings) {
                out.printf("%-4s  %-22s %s%n", finding.verdict().word(), finding.subject(), finding.found());
                if (!finding.remedy().isBlank()) {
                    out.printf("      %-22s → %s%n", "", finding.remedy());
                }
            }
        }
        out.flush();
        return findings.stream().anyMatch(f -> f.verdict() == Diagnosis.Verdict.FAIL) ? 1 : 0;
    }
}
