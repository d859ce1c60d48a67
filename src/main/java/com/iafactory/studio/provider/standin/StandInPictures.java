package com.iafactory.studio.provider.standin;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Real pictures, different for each prompt. */
final class StandInPictures {
    private StandInPictures() {}

    static byte[] png(int width, int height, String prompt) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        float hue = (prompt.hashCode() & 0xFFFF) / 65_535f;
        pen.setPaint(new GradientPaint(
                0, 0, Color.getHSBColor(hue, 0.5f, 0.9f), width, height, Color.getHSBColor(hue + 0.2f, 0.7f, 0.4f)));
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }
}
