package com.iafactory.studio.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.take.PictureRequest;
import com.iafactory.studio.take.Receipt;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** What a maker of pictures made, where its stand-in makes real ones. */
public final class MadePicture {
    private MadePicture() {}

    public static PictureRequest picture() {
        return new PictureRequest("a lighthouse at dusk, flat illustration", 1080, 1920, 0x1_2345_6789_ABCDL);
    }

    /** @param aspect width by height */
    public static void made(Receipt receipt, Path folder, double aspect) throws IOException {
        assertThat(receipt.file()).isEqualTo("picture.png");
        BufferedImage picture = ImageIO.read(folder.resolve(receipt.file()).toFile());
        assertThat((double) picture.getWidth() / picture.getHeight()).isBetween(aspect - 0.03, aspect + 0.03);
    }
}
