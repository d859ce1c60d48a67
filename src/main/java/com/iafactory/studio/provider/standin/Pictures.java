package com.iafactory.studio.provider.standin;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Real pictures, made here. */
public final class Pictures {
    private Pictures() {}

    /** As PNG; another prompt gives another colour. */
    public static byte[] png(String prompt, int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = picture.createGraphics();
        float hue = Math.floorMod(prompt.hashCode(), 360) / 360f;
        canvas.setPaint(new GradientPaint(
                0, 0, Color.getHSBColor(hue, 0.7f, 0.9f), width, height, Color.getHSBColor(hue, 0.9f, 0.3f)));
        canvas.fillRect(0, 0, width, height);
        canvas.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }
}
