package com.iafactory.studio.montage.picture;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * A picture ready to be composed: planes of BT.709 limited-range Y, U, V with alpha, premultiplied, chroma and a second
 * alpha at half size. Immutable by convention: nobody writes the arrays after construction.
 */
public final class Sprite {
    final int width;
    final int height;
    final boolean opaque;
    /** Premultiplied luma, width x height. */
    final byte[] luma;
    /** Coverage, width x height; empty when opaque. */
    final byte[] alpha;
    /** Premultiplied chroma, chromaWidth x chromaHeight each. */
    final byte[] blue;

    final byte[] red;
    /** Coverage at chroma size; empty when opaque. */
    final byte[] chromaAlpha;

    private final Bounds bounds;
    private final Bounds chromaBounds;
    private final Quads.Lazy lumaQuads;
    private final Quads.Lazy alphaQuads;
    private final Quads.Lazy chromaAlphaQuads;
    private final Quads.Lazy blueQuads;
    private final Quads.Lazy redQuads;

    private Sprite(
            int width,
            int height,
            boolean opaque,
            byte[] luma,
            byte[] alpha,
            byte[] blue,
            byte[] red,
            byte[] chromaAlpha) {
        this.width = width;
        this.height = height;
        this.opaque = opaque;
        this.luma = luma;
        this.alpha = alpha;
        this.blue = blue;
        this.red = red;
        this.chromaAlpha = chromaAlpha;
        this.bounds = Bounds.of(alpha, width, height);
        this.chromaBounds = Bounds.of(chromaAlpha, chromaWidth(), chromaHeight());
        this.alphaQuads = new Quads.Lazy(alpha, width, height, false);
        this.chromaAlphaQuads = new Quads.Lazy(chromaAlpha, chromaWidth(), chromaHeight(), false);
        this.lumaQuads = new Quads.Lazy(luma, width, height, opaque);
        this.blueQuads = new Quads.Lazy(blue, chromaWidth(), chromaHeight(), opaque);
        this.redQuads = new Quads.Lazy(red, chromaWidth(), chromaHeight(), opaque);
    }

    Channel lumaChannel() {
        return new Channel(luma, alpha, width, height, bounds, lumaQuads, alphaQuads);
    }

    Channel blueChannel() {
        return new Channel(blue, chromaAlpha, chromaWidth(), chromaHeight(), chromaBounds, blueQuads, chromaAlphaQuads);
    }

    Channel redChannel() {
        return new Channel(red, chromaAlpha, chromaWidth(), chromaHeight(), chromaBounds, redQuads, chromaAlphaQuads);
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public boolean opaque() {
        return opaque;
    }

    int chromaWidth() {
        return (width + 1) / 2;
    }

    int chromaHeight() {
        return (height + 1) / 2;
    }

    /**
     * Converts a drawing.
     *
     * @param image of type INT_RGB (opaque) or INT_ARGB_PRE
     */
    public static Sprite of(BufferedImage image) {
        boolean opaque = switch (image.getType()) {
            case BufferedImage.TYPE_INT_RGB -> true;
            case BufferedImage.TYPE_INT_ARGB_PRE -> false;
            default -> throw new IllegalArgumentException("sprites are made of INT_RGB or INT_ARGB_PRE images");
        };
        int width = image.getWidth();
        int height = image.getHeight();
        int chromaWidth = (width + 1) / 2;
        int chromaHeight = (height + 1) / 2;
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        byte[] luma = new byte[width * height];
        byte[] alpha = opaque ? new byte[0] : new byte[width * height];
        byte[] blue = new byte[chromaWidth * chromaHeight];
        byte[] red = new byte[chromaWidth * chromaHeight];
        byte[] chromaAlpha = opaque ? new byte[0] : new byte[chromaWidth * chromaHeight];
        Planes.luma(pixels, width, height, opaque, luma, alpha);
        Planes.chroma(pixels, width, height, opaque, blue, red, chromaAlpha);
        return new Sprite(width, height, opaque, luma, alpha, blue, red, chromaAlpha);
    }

    /**
     * A decoded frame, opaque, BT.709 in limited range. The arrays become the sprite's own.
     *
     * @param width even
     * @param height even
     */
    public static Sprite ofPlanes(int width, int height, byte[] luma, byte[] blue, byte[] red) {
        int size = width * height;
        if (width % 2 != 0
                || height % 2 != 0
                || luma.length != size
                || blue.length != size / 4
                || red.length != size / 4) {
            throw new IllegalArgumentException("these planes are no frame of " + width + "x" + height);
        }
        byte[] none = new byte[0];
        return new Sprite(width, height, true, luma, none, blue, red, none);
    }
}
