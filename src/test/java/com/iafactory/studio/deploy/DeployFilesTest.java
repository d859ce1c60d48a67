package com.iafactory.studio.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.iafactory.studio.process.Outcome;
import com.iafactory.studio.process.Processes;
import com.iafactory.studio.process.Program;
import com.iafactory.studio.web.TestService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DeployFilesTest {
    private static final Path DEPLOY = Path.of("deploy").toAbsolutePath();
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*_[a-z0-9_]+");

    @RegisterExtension
    static final TestService SERVICE = TestService.started(Map.of("STUDIO_METRICS_TOKEN", "let me see"));

    @TempDir
    Path folder;

    private static Object yaml(Path file) throws IOException {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
    }

    private static JsonNode tree(Object yaml) {
        return new JsonMapper().valueToTree(yaml);
    }

    @Test
    void everyFileParses() throws IOException {
        int count = 0;
        try (Stream<Path> files = Files.walk(DEPLOY)) {
            for (Path file : files.toList()) {
                if (file.toString().endsWith(".yml")) {
                    assertThat(yaml(file)).as(file.toString()).isInstanceOf(Map.class);
                    count++;
                } else if (file.toString().endsWith(".json")) {
                    assertThat(new JsonMapper().readTree(Files.readString(file)).isObject())
                            .isTrue();
                    count++;
                }
            }
        }
        assertThat(count).isGreaterThanOrEqualTo(6);
    }

    @Test
    void whatTheCompositionMountsExistsAndEverySecretComesFromOutside() throws IOException {
        JsonNode compose = tree(yaml(DEPLOY.resolve("docker-compose.yml")));
        Set<String> examples = Files.readAllLines(DEPLOY.resolve("env.example")).stream()
                .filter(line -> line.contains("="))
                .map(line -> line.substring(0, line.indexOf('=')))
                .collect(Collectors.toSet());
        Set<String> asked = Pattern.compile("\\$\\{([A-Z_]+):\\?")
                .matcher(Files.readString(DEPLOY.resolve("docker-compose.yml")))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        assertThat(asked).isEqualTo(examples).hasSizeGreaterThan(5);
        for (JsonNode service : compose.path("services")) {
            for (JsonNode volume : service.path("volumes")) {
                String from = volume.asString().split(":", -1)[0];
                // The certificate is the operator's.
                if (from.startsWith("./") && !from.equals("./tls")) {
                    assertThat(DEPLOY.resolve(from)).exists();
                }
            }
        }
    }

    @Test
    void everyMetricThatIsNamedIsServed() throws IOException {
        SERVICE.get("/actuator/health", "");
        String served = SERVICE.get("/actuator/prometheus", "let me see").body();
        // Counted from the first that moves, whatever it is.
        Set<String> known = new TreeSet<>(Set.of(
                "studio_tokens_held_total",
                "studio_tokens_released_total",
                "studio_tokens_spent_total",
                "studio_tokens_refused_total",
                "studio_external_cost_total",
                "studio_jobs_seconds_count"));
        served.lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.replaceFirst("[{ ].*", ""))
                .forEach(known::add);
        Set<String> named = new TreeSet<>();
        for (JsonNode group :
                tree(yaml(DEPLOY.resolve("prometheus/alerts.yml"))).path("groups")) {
            group.path("rules").forEach(rule -> names(rule.path("expr").asString(), named));
        }
        try (Stream<Path> boards = Files.list(DEPLOY.resolve("grafana/dashboards"))) {
            for (Path board : boards.toList()) {
                for (JsonNode panel :
                        new JsonMapper().readTree(Files.readString(board)).path("panels")) {
                    panel.path("targets")
                            .forEach(target -> names(target.path("expr").asString(), named));
                }
            }
        }
        assertThat(named).hasSizeGreaterThan(25);
        assertThat(known).containsAll(named);
    }

    @Test
    void whatIsScrapedListensWhereItIsScraped() throws IOException {
        JsonNode scraped =
                tree(yaml(DEPLOY.resolve("prometheus/prometheus.yml"))).path("scrape_configs");
        JsonNode compose = tree(yaml(DEPLOY.resolve("docker-compose.yml"))).path("services");
        assertThat(scraped).hasSize(2);
        for (JsonNode job : scraped) {
            for (JsonNode place : job.path("dns_sd_configs")) {
                JsonNode command =
                        compose.path(place.path("names").path(0).asString()).path("command");
                assertThat(command.toString())
                        .contains("\"" + place.path("port").asInt() + "\"");
            }
        }
    }

    private static void names(String expression, Set<String> found) {
        NAME.matcher(expression.replaceAll("\"[^\"]*\"", "").replace("histogram_quantile(", "("))
                .results()
                .map(MatchResult::group)
                .forEach(found::add);
    }

    @Test
    void nginxTakesItsConfiguration() throws IOException {
        String nginx = program("nginx");
        Path tls = Files.createDirectory(folder.resolve("tls"));
        run(List.of(
                        "openssl",
                        "req",
                        "-x509",
                        "-newkey",
                        "rsa:2048",
                        "-nodes",
                        "-days",
                        "1",
                        "-subj",
                        "/CN=studio",
                        "-keyout",
                        tls.resolve("privkey.pem").toString(),
                        "-out",
                        tls.resolve("fullchain.pem").toString()))
                .orFail("test-certificate", "making a certificate");
        Path conf = folder.resolve("nginx.conf");
        Files.writeString(
                conf,
                Files.readString(DEPLOY.resolve("nginx/nginx.conf"))
                        .replace("/etc/nginx/tls/", tls + "/")
                        .replace("/tmp/nginx.pid", folder.resolve("pid").toString())
                        .replace("/dev/stdout", folder.resolve("access").toString())
                        .replace("/dev/stderr", folder.resolve("errors").toString()));
        Outcome outcome = run(List.of(
                nginx,
                "-t",
                "-c",
                conf.toString(),
                "-e",
                folder.resolve("early").toString()));
        assertThat(outcome.exitCode()).as(outcome.complaint()).isZero();
        assertThat(outcome.complaint()).contains("test is successful").doesNotContain("[warn]");
    }

    @Test
    void promtoolTakesConfigurationAndRules() throws IOException {
        String promtool = program("promtool");
        Outcome rules = run(List.of(
                promtool,
                "check",
                "rules",
                DEPLOY.resolve("prometheus/alerts.yml").toString()));
        assertThat(rules.exitCode()).as(rules.complaint()).isZero();
        Path token = Files.writeString(folder.resolve("token"), "let me see");
        Files.copy(DEPLOY.resolve("prometheus/alerts.yml"), folder.resolve("alerts.yml"));
        Path conf = Files.writeString(
                folder.resolve("prometheus.yml"),
                Files.readString(DEPLOY.resolve("prometheus/prometheus.yml"))
                        .replace("/run/secrets/metrics_token", token.toString()));
        Outcome whole = run(List.of(promtool, "check", "config", conf.toString()));
        assertThat(whole.exitCode()).as(whole.complaint()).isZero();
    }

    private static Outcome run(List<String> line) {
        return Processes.run(Program.of(line, Duration.ofSeconds(60)));
    }

    private static String program(String name) {
        List<String> found = Stream.of("/usr/sbin", "/usr/bin", "/usr/local/bin", "/usr/local/sbin")
                .map(place -> place + "/" + name)
                .filter(path -> Files.isExecutable(Path.of(path)))
                .toList();
        assumeTrue(!found.isEmpty(), name + " is not installed");
        return found.getFirst();
    }
}
