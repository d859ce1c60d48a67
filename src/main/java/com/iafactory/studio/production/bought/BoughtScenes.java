package com.iafactory.studio.production.bought;

import com.iafactory.studio.language.PromptSoftener;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.take.Bought;
import com.iafactory.studio.take.Casting;
import com.iafactory.studio.take.ClipRequest;
import com.iafactory.studio.take.InputFile;
import com.iafactory.studio.take.PictureRequest;
import com.iafactory.studio.take.SceneMaker;
import com.iafactory.studio.upload.ForeignMedia;
import com.iafactory.studio.upload.UploadKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Pictures and clips of services. With both, a clip begins with the picture; one that cannot be had leaves the picture. */
final class BoughtScenes implements SceneMaker {
    private static final String NAME = "footage";
    private static final String STILL = "still";

    private final List<Casting.Part<PictureRequest>> painters;
    private final List<Casting.Part<ClipRequest>> cameras;
    private final Optional<PromptSoftener> softener;
    private final Purchases purchases;
    private final Openings openings;

    /** @param softener who finds other words for what the rules of a service forbid; empty where nobody can */
    BoughtScenes(
            List<Casting.Part<PictureRequest>> painters,
            List<Casting.Part<ClipRequest>> cameras,
            Optional<PromptSoftener> softener,
            Purchases purchases,
            ForeignMedia media) {
        this.painters = List.copyOf(painters);
        this.cameras = List.copyOf(cameras);
        this.softener = softener;
        this.purchases = purchases;
        this.openings = new Openings(media);
    }

    @Override
    public String version() {
        return Versions.of(painters, Versions.of(cameras, "drawn"))
                + (refers() ? ", in one look" : "")
                + softener.map(one -> ", " + one.version()).orElse("");
    }

    @Override
    public boolean moves() {
        return !cameras.isEmpty();
    }

    /** As whoever is asked first does it. */
    @Override
    public boolean refers() {
        return !painters.isEmpty() && painters.getFirst().service().takesReference();
    }

    @Override
    public Optional<Scene> make(Wish wish, String label, Path folder, Consumer<String> told) {
        Consumer<StudioException> why = e -> told.accept(String.valueOf(e.getMessage()));
        Optional<Scene> picture = purchases.first(
                painters,
                part -> part.service().takesReference()
                        ? wish.picture()
                        : wish.picture().alone(),
                refused -> softer(refused.prompt()).map(refused::with),
                label,
                (bought, place) -> opened(bought, place, UploadKind.PICTURE, folder),
                why);
        if (cameras.isEmpty()) {
            return picture;
        }
        ClipRequest request = picture.map(
                        first -> wish.clip().beginning(InputFile.of(first.file(), type(first.file()))))
                .orElse(wish.clip());
        Optional<Scene> clip = purchases.first(
                cameras,
                part -> request,
                refused -> softer(refused.prompt()).map(refused::with),
                label,
                (bought, place) -> opened(bought, place, UploadKind.CLIP, folder),
                why);
        if (clip.isPresent()) {
            picture.ifPresent(first -> done(first.file()));
            return clip;
        }
        return picture;
    }

    /** While no language model answers, it goes on without. */
    private Optional<String> softer(String prompt) {
        try {
            return softener.flatMap(one -> one.soften(prompt));
        } catch (StudioException e) {
            if (!e.code().equals(BoughtModel.AWAY)) {
                throw e;
            }
            return Optional.empty();
        }
    }

    private static String type(Path picture) {
        return picture.toString().endsWith(".png") ? "image/png" : "image/jpeg";
    }

    private Scene opened(Bought bought, Path place, UploadKind wanted, Path folder) throws IOException {
        ForeignMedia.Opened opened = openings.open(bought, wanted, place, media -> media);
        String name = opened.file().getFileName().toString();
        Path file = folder.resolve(NAME + name.substring(name.lastIndexOf('.')));
        Files.copy(opened.file(), file, StandardCopyOption.REPLACE_EXISTING);
        return new Scene(file, wanted == UploadKind.CLIP, opened.width(), opened.height(), "");
    }

    /** The clip is seen instead; others may have to look like the picture. */
    private void done(Path picture) {
        try {
            if (refers()) {
                String name = picture.getFileName().toString();
                Files.move(picture, picture.resolveSibling(STILL + name.substring(name.lastIndexOf('.'))));
            } else {
                Files.deleteIfExists(picture);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
