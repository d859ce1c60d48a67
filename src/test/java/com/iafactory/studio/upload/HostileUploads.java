package com.iafactory.studio.upload;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that lie, made when they are needed. */
public final class HostileUploads {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A};

    /**
     * One of them.
     *
     * @param name as the client calls it
     * @param harmless whether it may be taken in, because what is kept of it is a picture or a sound and nothing else
     */
    public record Hostile(String what, String name, byte[] bytes, boolean harmless) {
        @Override
        public String toString() {
            return what;
        }
    }

    private final List<Hostile> all = new ArrayList<>();
    private final GoodFiles good;
    private final String canary;
    private final String address;

    private HostileUploads(GoodFiles good, String canary, String address) {
        this.good = good;
        this.canary = canary;
        this.address = address;
    }

    /**
     * All of them.
     *
     * @param canary path of a file whose text must appear nowhere
     * @param address where nobody may call
     */
    public static List<Hostile> all(GoodFiles good, String canary, String address) throws IOException {
        HostileUploads made = new HostileUploads(good, canary, address);
        made.playlists();
        made.documents();
        made.foreign();
        made.broken();
        made.huge();
        made.crowds();
        made.times();
        made.polyglots();
        made.names();
        return List.copyOf(made.all);
    }

    private void refused(String what, String name, byte[] bytes) {
        all.add(new Hostile(what, name, bytes, false));
    }

    private void harmless(String what, String name, byte[] bytes) {
        all.add(new Hostile(what, name, bytes, true));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private String playlist(String target) {
        return "#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXT-X-MEDIA-SEQUENCE:0\n#EXTINF:10,\n" + target
                + "\n#EXT-X-ENDLIST\n";
    }

    private void playlists() {
        for (String name : List.of("a.mp4", "a.jpg", "a.wav", "a.mkv", "a.png", "a.m3u8")) {
            refused("playlist of a file as " + name, name, text(playlist("file://" + canary)));
            refused("playlist of an address as " + name, name, text(playlist(address + "/segment.ts")));
        }
        byte[] list = text(playlist("file://" + canary) + playlist(address));
        refused("playlist behind PNG", "a.png", join(PNG, new byte[8], list));
        refused("playlist behind JPEG", "a.jpg", join(new byte[] {-1, -40, -1, -32}, list));
        refused("playlist behind WAV", "a.wav", join(text("RIFF\0\0\0\0WAVE"), list));
        refused("playlist behind WebP", "a.webp", join(text("RIFF\0\0\0\0WEBP"), list));
        refused("playlist behind MP4", "a.mp4", join(new byte[] {0, 0, 0, 16}, text("ftypisom\0\0\0\0"), list));
        refused("playlist behind Matroska", "a.mkv", join(new byte[] {0x1A, 0x45, (byte) 0xDF, (byte) 0xA3}, list));
        refused("playlist behind ID3", "a.mp3", join(text("ID3\3\0\0\0\0\0\0"), list));
        refused("playlist behind Ogg", "a.ogg", join(text("OggS"), list));
        refused("playlist behind FLAC", "a.flac", join(text("fLaC"), list));
        String edits = "ffconcat version 1.0\nfile '" + canary + "'\nfile '" + address + "/x'\n";
        refused("list of edits as MP4", "a.mp4", text(edits));
        refused("list of edits behind ID3", "a.mp3", join(text("ID3\3\0\0\0\0\0\0"), text(edits)));
        refused("protocol that joins", "a.mp4", text("concat:" + canary + "|" + address));
    }

    private void documents() {
        refused(
                "SVG",
                "a.svg",
                text("<svg xmlns='http://www.w3.org/2000/svg'><image href='file://" + canary + "'/></svg>"));
        refused("SVG as PNG", "a.png", text("<?xml version='1.0'?><svg><image href='" + address + "'/></svg>"));
        refused("HTML as JPEG", "a.jpg", text("<html><script src='" + address + "'></script></html>"));
        refused(
                "entities",
                "a.xml",
                text("<!DOCTYPE a [<!ENTITY x SYSTEM 'file://" + canary + "'>]><a>&x;</a>".repeat(2)));
        refused("DASH", "a.mp4", text("<MPD><Period><BaseURL>" + address + "</BaseURL></Period></MPD>"));
        refused("SDP", "a.mp4", text("v=0\no=- 0 0 IN IP4 127.0.0.1\nc=IN IP4 127.0.0.1\nm=audio 5000 RTP/AVP 0\n"));
        refused("subtitles", "a.wav", text("[Script Info]\nScriptType: v4.00+\n[Fonts]\nfontname: " + canary + "\n"));
        refused("script", "a.png", text("#!/bin/sh\ncat " + canary + "\n"));
        refused("graph of filters", "a.mp4", text("movie=" + canary + ",scale=64:64[out0]"));
    }

    private void foreign() throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("../../bomb.png"));
            byte[] zeros = new byte[1 << 16];
            for (int i = 0; i < 1600; i++) {
                out.write(zeros);
            }
        }
        refused("zip bomb", "a.zip", zip.toByteArray());
        refused("zip bomb as MP4", "a.mp4", zip.toByteArray());
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(gzip)) {
            out.write(new byte[10 << 20]);
        }
        refused("gzip", "a.png", gzip.toByteArray());
        refused("program", "a.mp4", join(new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1}, new byte[64]));
        refused("PDF", "a.jpg", text("%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\n"));
        refused("GIF", "a.gif", join(text("GIF89a"), new byte[32]));
        refused("BMP", "a.bmp", join(text("BM"), new byte[64]));
        refused("AVI", "a.avi", join(text("RIFF\0\0\0\0AVI LIST"), new byte[64]));
        refused("FLV", "a.flv", join(text("FLV\1\5\0\0\0\11"), new byte[64]));
        refused("transport stream", "a.ts", join(new byte[] {0x47, 0x40, 0, 0x10}, new byte[372]));
    }

    private void broken() {
        refused("empty", "a.png", new byte[0]);
        refused("one byte", "a.png", new byte[] {(byte) 0x89});
        refused("zeros", "a.mp4", new byte[1 << 16]);
        byte[] noise = new byte[1 << 16];
        new Random(3).nextBytes(noise);
        noise[0] = 0;
        refused("noise", "a.mp4", noise);
        for (String name :
                List.of("clip.mp4", "clip.mkv", "sound.flac", "picture.png", "picture.jpg", "picture.webp")) {
            refused("head of " + name, name, Arrays.copyOf(good.get(name), 24));
        }
        for (String name : good.all().keySet()) {
            byte[] whole = good.get(name);
            harmless("half of " + name, name, Arrays.copyOf(whole, whole.length / 2));
            byte[] scratched = whole.clone();
            Random chance = new Random(name.hashCode());
            for (int i = 0; i < scratched.length / 20; i++) {
                scratched[16 + chance.nextInt(scratched.length - 16)] = (byte) chance.nextInt(256);
            }
            harmless("scratched " + name, name, scratched);
        }
    }

    private static byte[] chunk(String type, byte[] content) {
        byte[] named = join(text(type), content);
        CRC32 sum = new CRC32();
        sum.update(named);
        return join(
                ByteBuffer.allocate(4).putInt(content.length).array(),
                named,
                ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    private static byte[] header(int width, int height) {
        return chunk(
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put(new byte[] {8, 2, 0, 0, 0})
                        .array());
    }

    private static byte[] zeros(int count) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION))) {
            byte[] block = new byte[1 << 16];
            for (int i = 0; i < count; i += block.length) {
                out.write(block);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return packed.toByteArray();
    }

    private void huge() {
        byte[] end = chunk("IEND", new byte[0]);
        for (int[] size : new int[][] {{32_768, 32_768}, {0, 0}, {-1, -1}, {1, 2_000_000_000}, {8001, 8000}}) {
            refused(
                    "PNG of " + size[0] + " × " + size[1],
                    "a.png",
                    join(PNG, header(size[0], size[1]), chunk("IDAT", zeros(1 << 20)), end));
        }
        refused(
                "JPEG of 65,500 × 65,500",
                "a.jpg",
                join(
                        new byte[] {
                            -1, -40, -1, -64, 0, 11, 8, (byte) 0xFF, (byte) 0xDC, (byte) 0xFF, (byte) 0xDC, 1, 1, 17, 0
                        },
                        new byte[64]));
        refused(
                "WebP of 16,384 × 16,384",
                "a.webp",
                join(text("RIFF\0\0\0\0WEBPVP8X\12\0\0\0\0\0\0\0"), new byte[] {-1, 63, 0, -1, 63, 0}, new byte[64]));
        refused("PNG whose picture never ends", "a.png", join(PNG, header(64, 64)));
        harmless(
                "PNG whose text unpacks to 200 MB",
                "a.png",
                join(
                        PNG,
                        header(4, 4),
                        chunk("zTXt", join(text("x\0\0"), zeros(200 << 20))),
                        chunk("IDAT", zeros(64)),
                        end));
        harmless(
                "PNG with 200 MB behind its picture",
                "a.png",
                join(PNG, header(4, 4), chunk("IDAT", zeros(200 << 20)), end));
    }

    /** Streams by the thousand. */
    private void crowds() {
        byte[] head = {0x1A, 0x45, (byte) 0xDF, (byte) 0xA3, (byte) 0x8B, 0x42, (byte) 0x82, (byte) 0x88};
        ByteArrayOutputStream tracks = new ByteArrayOutputStream();
        for (int i = 0; i < 100_000; i++) {
            // A track with its number, a type of sound and a codec.
            tracks.writeBytes(
                    new byte[] {(byte) 0xAE, (byte) 0x8D, (byte) 0xD7, (byte) 0x82, (byte) (i >> 8), (byte) i});
            tracks.writeBytes(new byte[] {(byte) 0x83, (byte) 0x81, 2, (byte) 0x86, (byte) 0x83, 'A', '_', 'X'});
            tracks.write(0);
        }
        byte[] content = tracks.toByteArray();
        refused(
                "100,000 tracks",
                "a.mkv",
                join(
                        head,
                        text("matroska"),
                        new byte[] {
                            0x18,
                            0x53,
                            (byte) 0x80,
                            0x67,
                            0x01,
                            -1,
                            -1,
                            -1,
                            -1,
                            -1,
                            -1,
                            -1,
                            0x16,
                            0x54,
                            (byte) 0xAE,
                            0x6B
                        },
                        new byte[] {(byte) (0x10 | content.length >> 24), (byte) (content.length >> 16)},
                        new byte[] {(byte) (content.length >> 8), (byte) content.length},
                        content));
        byte[] mp4 = good.get("clip.mov");
        int moov = find(mp4, "moov") - 4;
        int trak = find(mp4, "trak") - 4;
        byte[] track = Arrays.copyOfRange(mp4, trak, trak + ByteBuffer.wrap(mp4).getInt(trak));
        byte[] before = Arrays.copyOfRange(mp4, moov + 8, trak);
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        for (int i = 0; i < 1000; i++) {
            many.writeBytes(track);
        }
        refused(
                "1,000 tracks of one film",
                "a.mov",
                join(
                        Arrays.copyOf(mp4, moov),
                        ByteBuffer.allocate(4)
                                .putInt(8 + before.length + many.size())
                                .array(),
                        text("moov"),
                        before,
                        many.toByteArray()));
        ByteArrayOutputStream pages = new ByteArrayOutputStream();
        for (int i = 0; i < 20_000; i++) {
            pages.writeBytes(text("OggS\0\2\0\0\0\0\0\0\0\0"));
            pages.writeBytes(ByteBuffer.allocate(12).putInt(i).array());
            pages.writeBytes(new byte[] {1, 8});
            pages.writeBytes(text("vorbis\0\0"));
        }
        refused("20,000 streams in Ogg", "a.ogg", pages.toByteArray());
    }

    private static int find(byte[] bytes, String word) {
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(word);
        if (at < 0) {
            throw new IllegalArgumentException("no " + word);
        }
        return at;
    }

    private void times() {
        byte[] wav = good.get("sound.wav");
        byte[] slow = wav.clone();
        ByteBuffer.wrap(slow)
                .order(java.nio.ByteOrder.LITTLE_ENDIAN)
                .putInt(24, 1)
                .putInt(28, 2);
        refused("sound of hours", "a.wav", slow);
        byte[] endless = wav.clone();
        int data = find(endless, "data") + 4;
        Arrays.fill(endless, data, data + 4, (byte) 0xFF);
        harmless("sound that says it has no end", "a.wav", endless);
        byte[] ages = good.get("clip.mov").clone();
        int mvhd = find(ages, "mvhd");
        ByteBuffer.wrap(ages).putInt(mvhd + 20, 0x7FFFFFFF);
        int mdhd = find(ages, "mdhd");
        ByteBuffer.wrap(ages).putInt(mdhd + 16, 1).putInt(mdhd + 20, 0x7FFFFFFF);
        refused("film of 68 years", "a.mov", ages);
        harmless("times before the beginning", "a.mkv", good.get("negative.mkv"));
        byte[] frozen = good.get("clip.mov").clone();
        ByteBuffer.wrap(frozen).putInt(find(frozen, "mdhd") + 16, 0);
        harmless("film without a unit of time", "a.mov", frozen);
    }

    private void polyglots() {
        byte[] tail = text("PK\3\4<script>fetch('" + address + "')</script>" + playlist("file://" + canary));
        for (String name : List.of("picture.png", "picture.jpg", "sound.wav", "clip.mp4", "sound.mp3")) {
            harmless("something behind " + name, name, join(good.get(name), tail));
        }
        byte[] elsewhere = good.get("clip.mov").clone();
        int url = find(elsewhere, "url ");
        // The media lie elsewhere, it says.
        ByteBuffer.wrap(elsewhere).putInt(url + 4, 0);
        harmless("film whose media lie elsewhere", "a.mov", elsewhere);
    }

    private void names() {
        byte[] picture = good.get("picture.png");
        refused("name of 300 letters", "n".repeat(300) + ".png", picture);
        for (String name : List.of(
                "../../../../etc/passwd",
                "..\\..\\windows\\win.ini",
                "/etc/passwd",
                "%d%s%n.png",
                "-i.png",
                "|touch owned.png",
                "`id`$(id).png",
                "a.png;b.mp4",
                "\u202Egnp.exe",
                "....//....//a.png",
                "CON.png")) {
            harmless("name " + name, name, picture);
        }
    }
}
