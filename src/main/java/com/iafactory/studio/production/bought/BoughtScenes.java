package com.iafactory.studio.production.bought;

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

/** Pictures and clips of services. With both, a clip begins with the picture; one that cannot be had leaves the picture. */
final class BoughtScenes implements SceneMaker {
    private static final String NAME = "footage";

    private final List<Casting.Part<PictureRequest>> painters;
    private final List<Casting.Part<ClipRequest>> cameras;
    private final Purchases purchases;
    private final ForeignMedia media;

    BoughtScenes(
            List<Casting.Part<PictureRequest>> painters,
            List<Casting.Part<ClipRequest>> cameras,
            Purchases purchases,
            ForeignMedia media) {
        this.painters = List.copyOf(painters);
        this.cameras = List.copyOf(cameras);
        this.purchases = purchases;
        this.media = media;
    }

    @Override
    public String version() {
        return Versions.of(painters, Versions.of(cameras, "drawn"));
    }

    @Override
    public boolean moves() {
        return !cameras.isEmpty();
    }

    @Override
    public Optional<Scene> make(Wish wish, String label, Path folder) {
        Optional<Scene> picture = purchases.first(
                painters,
                part -> wish.picture(),
                label,
                (bought, place) -> opened(bought, place, UploadKind.PICTURE, folder));
        if (cameras.isEmpty()) {
            return picture;
        }
        ClipRequest still = wish.clip();
        ClipRequest request = picture.map(first -> new ClipRequest(
                        still.prompt(),
                        still.length(),
                        still.width(),
                        still.height(),
                        Optional.of(InputFile.of(first.file(), type(first.file()))),
                        still.seed()))
                .orElse(still);
        Optional<Scene> clip = purchases.first(
                cameras, part -> request, label, (bought, place) -> opened(bought, place, UploadKind.CLIP, folder));
        if (clip.isPresent()) {
            picture.ifPresent(first -> remove(first.file()));
            return clip;
        }
        return picture;
    }

    private static String type(Path picture) {
        return picture.toString().endsWith(".png") ? "image/png" : "image/jpeg";
    }

    private Scene opened(Bought bought, Path place, UploadKind wanted, Path folder) throws IOException {
        ForeignMedia.Opened opened;
        try {
            opened = media.open(place.resolve(bought.receipt().file()), place);
            if (opened.kind() != wanted) {
                throw StudioException.failed("take-other-kind", "It is no " + wanted.code() + ".", "");
            }
        } catch (StudioException e) {
            throw new UnusableResult(bought.receipt().model(), e);
        }
        String name = opened.file().getFileName().toString();
        Path file = folder.resolve(NAME + name.substring(name.lastIndexOf('.')));
        Files.copy(opened.file(), file, StandardCopyOption.REPLACE_EXISTING);
        return new Scene(file, wanted == UploadKind.CLIP, opened.width(), opened.height(), "");
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
