package com.iafactory.studio.production.project;

import com.iafactory.studio.media.Canvas;
import com.iafactory.studio.media.Digest;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.media.Platform;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.process.Processes;
import com.iafactory.studio.process.Program;
import com.iafactory.studio.production.Piece;
import com.iafactory.studio.production.Plan;
import com.iafactory.studio.production.PlannedShot;
import com.iafactory.studio.production.Shelf;
import com.iafactory.studio.production.Stage;
import com.iafactory.studio.script.Cut;
import com.iafactory.studio.script.Line;
import com.iafactory.studio.script.Origin;
import com.iafactory.studio.script.Screenplay;
import com.iafactory.studio.script.ScriptSegment;
import com.iafactory.studio.script.ScriptStatus;
import com.iafactory.studio.script.VideoScript;
import com.iafactory.studio.storage.ProjectArea;
import com.iafactory.studio.storyboard.Directions;
import com.iafactory.studio.storyboard.ShotName;
import com.iafactory.studio.take.Capability;
import com.iafactory.studio.take.Customer;
import com.iafactory.studio.take.LeftMaker;
import com.iafactory.studio.take.MakerLeft;
import com.iafactory.studio.take.UnclearOutcome;
import com.iafactory.studio.time.TimeRange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Films of a few lines of text: every word of the source is a piece of voice, all together a mix, the mix a delivery. Counts in a file
 * how often each piece was made, also across processes. A word that begins with {@code !} fails, and one with {@code ?} waits for a
 * file of that name to appear; one that begins with {@code ~} takes hours. Words are of a service's making, in small letters; one with
 * {@code @} it cannot make before a file of that name is there, and then all are made by the studio, in capitals. Of a text that begins
 * with {@code %} nobody knows whether it was written before there is a file of its first word's name.
 */
public final class TinyWorkshop implements Workshop {
    private final Path tally;

    public TinyWorkshop(Path tally) {
        this.tally = tally;
    }

    @Override
    public void check(Customer customer, Wishes wishes) {
        if (wishes.text().isBlank()) {
            throw StudioException.input("source-empty", "There is no text.", "Give one.");
        }
    }

    /** Those that begin with {@code %} are written by somebody outside. */
    @Override
    public boolean waitsToWrite(Customer customer, Wishes wishes) {
        return wishes.text().startsWith("%");
    }

    Screenplay write(Wishes wishes) {
        return write(Customer.of(new java.util.UUID(7, 7)), wishes);
    }

    @Override
    public Screenplay write(Customer customer, Wishes wishes) {
        String text = wishes.text().strip();
        String first = text.split(" ", 2)[0];
        if (first.startsWith("%") && !Files.exists(tally.resolveSibling(first.substring(1)))) {
            throw new UnclearOutcome("tiny", "it was cut off");
        }
        return written(text, Language.EN);
    }

    private static Screenplay written(String text, Language language) {
        Line line = new Line(Line.Role.BODY, -1, -1, text);
        VideoScript script = new VideoScript(
                new UUID(0, 0),
                "Tiny",
                "tiny",
                "all",
                Platform.ALL,
                20,
                language,
                "",
                "",
                List.of(new ScriptSegment(0, 20, line.text(), Optional.empty(), "", Optional.empty())),
                "",
                "",
                50,
                List.of(),
                Instant.EPOCH,
                ScriptStatus.DRAFT);
        return new Screenplay(script, new Cut("film", Cut.Kind.FILM, "Tiny", List.of(line)), List.of(), List.of());
    }

    /** In another language every word has its code behind it. */
    @Override
    public Screenplay localize(Customer customer, Wishes wishes, Wishes before, Screenplay original) {
        Language language = wishes.language().orElseThrow();
        String said = original.film().words().stream()
                .map(word -> word + "-" + language.code())
                .collect(Collectors.joining(" "));
        return written(said, language).from(new Origin(Language.EN, before.voice(), original.film(), List.of()));
    }

    @Override
    public double expected(Wishes wishes) {
        return 1;
    }

    @Override
    public Plan plan(Customer customer, Wishes wishes, Screenplay approved, Directions directions) {
        List<Piece> words = new ArrayList<>();
        List<PlannedShot> shots = new ArrayList<>();
        List<Piece> brought = new ArrayList<>();
        for (String word : approved.film().words().stream().distinct().toList()) {
            ShotName name = new ShotName("film", 0, shots.size());
            int take = directions.of(name).map(Directions.Choice::take).orElse(0);
            words.add(customer.left().isEmpty() ? word(word, take) : own(word));
            directions.of(name).ifPresent(choice -> {
                if (choice instanceof Directions.Brought footage) {
                    brought.add(brought(footage.footage().media()));
                }
            });
            shots.add(new PlannedShot(
                    name,
                    new TimeRange(shots.size() * 30L, shots.size() * 30L + 30),
                    -1,
                    "word",
                    word,
                    take,
                    Map.of(Canvas.LANDSCAPE, words.getLast().digest())));
        }
        List<Digest> needs = words.stream().map(Piece::digest).toList();
        Piece mix = new Piece(Digest.of("mix", needs.toString()), Stage.MIX, "mix", 1, needs, (folder, shelf) -> {
            count("mix");
            Files.writeString(
                    folder.resolve("mix.json"),
                    needs.stream().map(need -> read(shelf, need)).collect(Collectors.joining(" ")));
        });
        return new TinyPlan() {
            @Override
            public Calls calls(Shelf shelf) {
                looked = true;
                boolean all = needs.stream().allMatch(need -> shelf.find(need).isPresent());
                List<Piece> named = new ArrayList<>(words);
                named.addAll(brought);
                if (all) {
                    named.add(mix);
                }
                return new Calls(named, all);
            }

            @Override
            public List<PlannedShot> shots(Shelf shelf) {
                return shots;
            }
        };
    }

    /** As a film's: what it knows it has worked out when it was asked what it calls for. */
    private abstract static class TinyPlan implements Plan {
        boolean looked;
    }

    private static Piece brought(String media) {
        return new Piece(
                Digest.of("brought", media),
                Stage.STORYBOARD,
                Piece.FOOTAGE,
                1,
                List.of(),
                (folder, shelf) -> Files.writeString(folder.resolve("footage.json"), media));
    }

    private Piece word(String word, int take) {
        return new Piece(
                take == 0 ? Digest.of("word", word) : Digest.of("word", word, String.valueOf(take)),
                Stage.VOICE,
                word,
                1,
                List.of(),
                (folder, shelf) -> make(word, folder));
    }

    private Piece own(String word) {
        return new Piece(Digest.of("own word", word), Stage.VOICE, word, 1, List.of(), (folder, shelf) -> {
            count(word.toUpperCase(Locale.ROOT));
            Files.writeString(folder.resolve("word.json"), word.toUpperCase(Locale.ROOT));
        });
    }

    private void make(String word, Path folder) throws IOException {
        count(word);
        if (word.startsWith("!")) {
            throw StudioException.failed("bad-word", "The word " + word + " cannot be made.", "Say something else.");
        }
        if (word.startsWith("@") && !Files.exists(tally.resolveSibling(word.substring(1)))) {
            throw new MakerLeft(
                    new LeftMaker(Capability.SPEECH, "elevenlabs", "it cannot say " + word),
                    StudioException.failed("service-away", "It is away.", "Wait."));
        }
        if (word.startsWith("~")) {
            Processes.run(Program.of(List.of("sleep", "600" + word.length()), Duration.ofHours(3)))
                    .orFail("slept", "A long sleep");
        }
        if (word.startsWith("?") && !Files.exists(tally.resolveSibling(word.substring(1)))) {
            throw StudioException.failed("disk-full", "No room for " + word + ".", "Make room.");
        }
        Files.writeString(folder.resolve("word.json"), word);
    }

    private void count(String what) throws IOException {
        Files.writeString(tally, what + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static String read(Shelf shelf, Digest digest) {
        try {
            return Files.readString(shelf.get(digest).resolve("word.json"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public Optional<Preview> preview(Plan plan, Shelf shelf, Path folder) throws IOException {
        List<String> seen = new ArrayList<>();
        for (PlannedShot shot : plan.shots(shelf)) {
            Digest word = Objects.requireNonNull(shot.segments().get(Canvas.LANDSCAPE));
            if (shelf.find(word).isEmpty()) {
                break;
            }
            seen.add(read(shelf, word));
        }
        Path film = Files.writeString(folder.resolve("preview.mp4"), String.join(" ", seen));
        return seen.isEmpty()
                ? Optional.empty()
                : Optional.of(new Preview(film, Duration.ofSeconds(seen.size()), seen.size()));
    }

    @Override
    public Delivery deliver(Wishes wishes, Plan plan, Shelf shelf, Path folder) throws IOException {
        if (!((TinyPlan) plan).looked) {
            throw new IllegalStateException("the plan has not reached its mix");
        }
        Piece mix = plan.calls(shelf).pieces().getLast();
        Path film = Files.copy(shelf.get(mix.digest()).resolve("mix.json"), folder.resolve("film.json"));
        return new Delivery(
                List.of(new Delivery.File(film, ProjectArea.YOUTUBE, "film.json")),
                "{\"version\":1,\"deliverables\":[],\"thumbnails\":[],\"words\":" + shelfWords(plan, shelf) + "}");
    }

    private static int shelfWords(Plan plan, Shelf shelf) {
        return plan.calls(shelf).pieces().size() - 1;
    }

    /** Lines of the tally: one for each making. */
    List<String> made() {
        try {
            return Files.exists(tally) ? Files.readAllLines(tally) : List.of();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static Wishes wishes(String text) {
        return new Wishes(
                text,
                Optional.of(Language.EN),
                20,
                0,
                java.util.Set.of(com.iafactory.studio.media.Format.YOUTUBE),
                Platform.YOUTUBE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "default");
    }
}
