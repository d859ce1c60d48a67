package com.iafactory.studio.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.iafactory.studio.outbound.AllowedPlaces;
import com.iafactory.studio.outbound.Outbound;
import com.iafactory.studio.provider.standin.StandIn;
import com.iafactory.studio.provider.standin.StandIn.Fault;
import com.iafactory.studio.provider.standin.StandIn.Reply;
import com.iafactory.studio.secret.Secret;
import com.iafactory.studio.take.Access;
import com.iafactory.studio.take.ServiceRefusal;
import com.iafactory.studio.take.ServiceRefusal.Reason;
import com.iafactory.studio.take.StockChoice;
import com.iafactory.studio.take.StockItem;
import com.iafactory.studio.take.StockItem.Kind;
import com.iafactory.studio.take.StockLibrary;
import com.iafactory.studio.take.StockLibraryContract;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What every stock library of a service keeps to besides. */
public abstract class StockServiceContract extends StockLibraryContract {
    protected static final byte[] CLIP = "the bytes of a clip".getBytes(StandardCharsets.UTF_8);

    protected abstract StandIn standIn();

    protected abstract String key();

    protected abstract StockLibrary library(Supplier<Access> access);

    @Override
    protected StockLibrary library() {
        return library(key());
    }

    @Override
    protected void loses() {
        standIn().fails(new Fault.Answers(Reply.json(404, "{}")));
    }

    @AfterEach
    void close() {
        standIn().close();
    }

    protected final StockLibrary library(String key) {
        String base = standIn().url();
        return library(
                () -> new Access(Outbound.open(AllowedPlaces.none()).with(base), base, new Secret(key), Map.of()));
    }

    @Test
    void clipsAreFoundChosenAndCopied() throws IOException {
        StockLibrary library = library(key());
        List<StockItem> found = library.search(CLIPS);
        assertThat(found).hasSize(3).allSatisfy(item -> {
            assertThat(item.provider()).isEqualTo(library.name());
            assertThat(item.kind()).isEqualTo(Kind.CLIP);
            assertThat(item.licence()).contains(item.author());
            assertThat(item.page()).startsWith("https://");
        });

        StockChoice.Chosen chosen = StockChoice.fitting(found, CLIPS).getFirst();
        assertThat(chosen.item().length()).isEqualTo(Duration.ofSeconds(13));
        assertThat(chosen.file().width()).isEqualTo(1920);
        Path file = folder.resolve("clip.mp4");
        library.fetch(chosen.item(), chosen.file(), file);
        assertThat(Files.readAllBytes(file)).isEqualTo(CLIP);
    }

    @Test
    void picturesAreFoundAndCopied() throws IOException {
        StockLibrary library = library(key());
        StockItem picture = library.search(PICTURES).getFirst();
        Path file = folder.resolve("picture.png");
        library.fetch(picture, picture.files().getFirst(), file);
        assertThat(ImageIO.read(file.toFile()).getWidth())
                .isEqualTo(picture.files().getFirst().width());
        assertThat(picture.length()).isZero();
    }

    @Test
    void theKeyIsNotSentToWhereTheFilesLie() {
        StockLibrary library = library(key());
        StockItem picture = library.search(PICTURES).getFirst();
        library.fetch(picture, picture.files().getFirst(), folder.resolve("picture.png"));
        StandIn.Heard fetched = standIn().heard().getLast();
        assertThat(fetched.path()).doesNotContain(key());
        assertThat(fetched.headers().values()).noneMatch(value -> value.contains(key()));
    }

    @Test
    void aWrongKeyIsRefusedAndNotShown() {
        Throwable thrown = catchThrowable(() -> library("wrong-and-secret").search(CLIPS));
        assertThat(thrown)
                .isInstanceOfSatisfying(
                        ServiceRefusal.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(Reason.KEY));
        assertThat(told(thrown)).doesNotContain("wrong-and-secret");
    }

    @Test
    void whatFailsIsToldApartAndNeverShowsTheKey() {
        Map<Fault, Reason> faults = Map.of(
                new Fault.Answers(new Reply(429, Map.of(), "API rate limit exceeded".getBytes(StandardCharsets.UTF_8))),
                Reason.RATE,
                new Fault.Answers(Reply.json(500, "{}")),
                Reason.AWAY,
                new Fault.Answers(Reply.bytes("text/html", "<html>".getBytes(StandardCharsets.UTF_8))),
                Reason.AWAY,
                new Fault.Answers(Reply.json(200, " ".repeat(5 << 20))),
                Reason.AWAY,
                new Fault.CutAfter(),
                Reason.AWAY);
        faults.forEach((fault, reason) -> {
            standIn().fails(fault);
            ServiceRefusal refusal = catchThrowableOfType(
                    ServiceRefusal.class, () -> library(key()).search(CLIPS));
            assertThat(refusal.reason()).isEqualTo(reason);
            assertThat(told(refusal)).doesNotContain(key());
        });
    }

    @Test
    void aLinkIntoAPrivateNetworkIsNotFollowed() {
        StockLibrary library = library(key());
        StockItem picture = library.search(PICTURES).getFirst();
        standIn().fails(new Fault.Answers(new Reply(302, Map.of("Location", "http://10.0.0.1/x.png"), new byte[0])));
        Path file = folder.resolve("picture.png");
        assertThat(catchThrowable(() -> library.fetch(picture, picture.files().getFirst(), file)))
                .isInstanceOf(ServiceRefusal.class);
        assertThat(file).doesNotExist();
    }

    private static String told(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
