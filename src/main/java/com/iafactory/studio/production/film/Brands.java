package com.iafactory.studio.production.film;

import com.iafactory.studio.production.Order;
import com.iafactory.studio.storyboard.Brand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Takes a brand's files into the studio under names made of their content, so that a changed logo is another logo in every digest
 * and the original may move or go.
 */
final class Brands {
    private Brands() {}

    static Order kept(Order order, Path home) throws IOException {
        if (order.brand().isEmpty()) {
            return order;
        }
        Brand brand = order.brand().get();
        Brand kept = new Brand(
                brand.name(),
                brand.ground(),
                brand.ink(),
                brand.accent(),
                keep(brand.font(), home),
                keep(brand.logo(), home));
        return order.with(kept);
    }

    private static Optional<Path> keep(Optional<Path> file, Path home) throws IOException {
        if (file.isEmpty()) {
            return file;
        }
        String name = file.get().getFileName().toString();
        String ending = name.substring(Math.max(0, name.lastIndexOf('.'))).toLowerCase(java.util.Locale.ROOT);
        Path folder = Files.createDirectories(home.resolve("brands"));
        Path place = folder.resolve(OutputFolder.digest(file.get()).hex() + ending);
        if (!Files.exists(place)) {
            Path temporary = Files.createTempFile(folder, "brand", ".part");
            Files.copy(file.get(), temporary, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            Files.move(temporary, place, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
        }
        return Optional.of(place);
    }
}
