package com.iafactory.studio.montage.type;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Sets text: shapes it with the JDK's HarfBuzz, orders it by the Unicode bidirectional algorithm, finds another font for
 * letters the first lacks, and breaks it into even lines. What no font can draw is left out; ask {@link #missingGlyphs}
 * beforehand. Thread-safe.
 */
public final class TextSetter {
    static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    /** Size at which widths are measured once; they grow in proportion. */
    private static final double MEASURE = 100;
    /** Under this nothing is legible: what still does not fit is cut. */
    private static final double SMALLEST = 14;
    /** Letters; longer ones (addresses, compounds without end) may be broken. */
    private static final int LONGEST_WORD = 24;
    /** How far a text may shrink so that no line is far shorter than the others. */
    private static final double EVEN_ENOUGH = 0.8;

    private final Typefaces typefaces;

    public TextSetter(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    public Typefaces typefaces() {
        return typefaces;
    }

    /** Every visible letter of the text that no font has, once each, as text; empty when all can be drawn. */
    public Set<String> missingGlyphs(String text) {
        List<Font> chain = typefaces.chain(Family.TEXT, Weight.REGULAR);
        Set<String> missing = new LinkedHashSet<>();
        text.codePoints()
                .filter(c -> !Glyphs.invisible(c) && Glyphs.fontOf(c, chain) < 0)
                .forEach(c -> missing.add(Character.toString(c)));
        return missing;
    }

    /** Sets text of a given size on one line, however long. */
    public ShapedText line(Paragraph paragraph, double size) {
        Measured measured = measure(paragraph);
        return new ShapedText(layouts(measured, List.of(0), size), paragraph, size);
    }

    /**
     * Sets text of a given size in lines of at most {@code width} pixels; where one word is wider, all of it gets
     * smaller.
     */
    public ShapedText set(Paragraph paragraph, double size, double width) {
        return fit(paragraph, width, Double.POSITIVE_INFINITY, size, Integer.MAX_VALUE);
    }

    /**
     * Sets text as large as it fits into a box.
     *
     * @param width of the box, pixels
     * @param height of the box, pixels
     * @param largest size in pixels that is tried first
     * @param lines at most
     */
    public ShapedText fit(Paragraph paragraph, double width, double height, double largest, int lines) {
        double size = largest;
        Paragraph whole = paragraph;
        Measured unbroken = measure(whole);
        Optional<ShapedText> uneven = Optional.empty();
        while (true) {
            if (uneven.isPresent() && size < EVEN_ENOUGH * uneven.get().size()) {
                return uneven.get();
            }
            Measured measured = broken(unbroken, width / Math.max(size, SMALLEST) * MEASURE);
            List<Integer> starts = measured.breaks().within(width / size * MEASURE);
            boolean tooMany = (starts.isEmpty() && !measured.words.isEmpty()) || starts.size() > lines;
            boolean tooHigh = ((starts.size() - 1) * whole.leading() + 0.95) * size > height;
            if (!tooMany && !tooHigh) {
                ShapedText set = new ShapedText(layouts(measured, starts, size), whole, size);
                if (set.width() <= width + 0.5 && set.height() <= height + 0.5) {
                    if (set.even()) {
                        return set;
                    }
                    uneven = uneven.or(() -> Optional.of(set));
                }
            }
            size *= 0.965;
            if (size < SMALLEST && uneven.isEmpty()) {
                size = SMALLEST * 1.2;
                whole = shortened(whole);
                unbroken = measure(whole);
            }
        }
    }

    private static Paragraph shortened(Paragraph paragraph) {
        List<Paragraph.Word> words = paragraph.words();
        if (words.size() > 1) {
            List<Paragraph.Word> fewer = new ArrayList<>(words.subList(0, Math.max(1, words.size() * 3 / 4)));
            Paragraph.Word last = fewer.removeLast();
            fewer.add(new Paragraph.Word(last.text().replaceAll("[…,;:.]+$", "") + "…", last.weight()));
            return copy(paragraph, fewer);
        }
        Paragraph.Word only = words.getFirst();
        int half = only.text()
                .offsetByCodePoints(0, only.text().codePointCount(0, only.text().length()) / 2);
        return copy(paragraph, List.of(new Paragraph.Word(only.text().substring(0, half) + "…", only.weight())));
    }

    private static Paragraph copy(Paragraph p, List<Paragraph.Word> words) {
        return new Paragraph(words, p.family(), p.direction(), p.alignment(), p.tracking(), p.leading());
    }

    /** @param word index in the paragraph; a word wider than the line is several pieces */
    private record Piece(int word, String text, Weight weight) {}

    private record Measured(Paragraph paragraph, List<Piece> words, double[] widths, double space) {
        LineBreaks breaks() {
            return new LineBreaks(words.stream().map(Piece::text).toList(), widths, space);
        }
    }

    private Measured measure(Paragraph paragraph) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < paragraph.words().size(); i++) {
            Paragraph.Word word = paragraph.words().get(i);
            String text = Glyphs.drawable(word.text(), typefaces.chain(paragraph.family(), word.weight()));
            if (!text.isEmpty()) {
                pieces.add(new Piece(i, text, word.weight()));
            }
        }
        double[] widths = pieces.stream()
                .mapToDouble(piece -> layout(paragraph, List.of(piece), MEASURE).getAdvance())
                .toArray();
        return new Measured(paragraph, pieces, widths, space(paragraph));
    }

    /** Breaks inside those words that no sensible size could hold. */
    private Measured broken(Measured measured, double widest) {
        List<Piece> pieces = new ArrayList<>();
        List<Double> widths = new ArrayList<>();
        for (int i = 0; i < measured.words.size(); i++) {
            Piece piece = measured.words.get(i);
            int letters = piece.text().codePointCount(0, piece.text().length());
            if (letters <= LONGEST_WORD || measured.widths[i] <= widest) {
                pieces.add(piece);
                widths.add(measured.widths[i]);
                continue;
            }
            int parts = (int) Math.ceil(letters / (LONGEST_WORD - 4.0));
            for (int part = 0; part < parts; part++) {
                int from = piece.text().offsetByCodePoints(0, letters * part / parts);
                int to = piece.text().offsetByCodePoints(0, letters * (part + 1) / parts);
                Piece one = new Piece(piece.word(), piece.text().substring(from, to), piece.weight());
                pieces.add(one);
                widths.add((double)
                        layout(measured.paragraph, List.of(one), MEASURE).getAdvance());
            }
        }
        double[] array = widths.stream().mapToDouble(Double::doubleValue).toArray();
        return new Measured(measured.paragraph, pieces, array, measured.space);
    }

    private double space(Paragraph paragraph) {
        Weight weight = paragraph.words().isEmpty()
                ? Weight.REGULAR
                : paragraph.words().getFirst().weight();
        int index = paragraph.direction().rightToLeft() ? 1 : 0;
        List<Font> chain = typefaces.chain(paragraph.family(), weight);
        Font font = chain.get(Math.min(index, chain.size() - 1)).deriveFont((float) MEASURE);
        return font.getStringBounds(" ", CONTEXT).getWidth();
    }

    private List<ShapedLine> layouts(Measured measured, List<Integer> starts, double size) {
        List<ShapedLine> lines = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : measured.words.size();
            List<Piece> line = measured.words.subList(starts.get(i), end);
            if (!line.isEmpty()) {
                TextLayout layout = layout(measured.paragraph, line, size);
                List<Integer> indices = line.stream().map(Piece::word).toList();
                List<Integer> lengths =
                        line.stream().map(p -> p.text().length()).toList();
                lines.add(ShapedLine.of(layout, indices, lengths));
            }
        }
        return lines;
    }

    private TextLayout layout(Paragraph paragraph, List<Piece> line, double size) {
        String text = String.join(" ", line.stream().map(Piece::text).toList());
        AttributedString attributed = new AttributedString(text);
        attributed.addAttribute(
                TextAttribute.RUN_DIRECTION,
                paragraph.direction().rightToLeft()
                        ? TextAttribute.RUN_DIRECTION_RTL
                        : TextAttribute.RUN_DIRECTION_LTR);
        int at = 0;
        for (Piece piece : line) {
            int end = Math.min(text.length(), at + piece.text().length() + 1);
            addFonts(attributed, text, at, end, paragraph, piece.weight(), size);
            at = end;
        }
        return new TextLayout(attributed.getIterator(), CONTEXT);
    }

    private void addFonts(
            AttributedString to, String text, int start, int end, Paragraph paragraph, Weight weight, double size) {
        List<Font> chain = typefaces.chain(paragraph.family(), weight);
        int runStart = start;
        int run = -1;
        for (int i = start; i < end; i += Character.charCount(text.codePointAt(i))) {
            int codePoint = text.codePointAt(i);
            int font = fontInContext(codePoint, run, chain, paragraph);
            if (run >= 0 && font != run) {
                to.addAttribute(TextAttribute.FONT, derive(chain.get(run), paragraph, size), runStart, i);
                runStart = i;
            }
            run = font;
        }
        if (runStart < end) {
            to.addAttribute(TextAttribute.FONT, derive(chain.get(Math.max(run, 0)), paragraph, size), runStart, end);
        }
    }

    /** Signs and spaces stay in the font of what stands before them; letters and figures go to the first that has them. */
    private static int fontInContext(int codePoint, int current, List<Font> chain, Paragraph paragraph) {
        boolean neutral = !Character.isLetterOrDigit(codePoint);
        if (neutral
                && current >= 0
                && (Glyphs.invisible(codePoint) || chain.get(current).canDisplay(codePoint))) {
            return current;
        }
        boolean arabicFirst = neutral && current < 0 && paragraph.direction().rightToLeft() && chain.size() > 1;
        if (arabicFirst && chain.get(1).canDisplay(codePoint)) {
            return 1;
        }
        return Math.max(Glyphs.fontOf(codePoint, chain), 0);
    }

    private static Font derive(Font font, Paragraph paragraph, double size) {
        boolean arabic = (font.canDisplay(0x0628) && !font.canDisplay('A'))
                || font.getFontName().contains("Arabic");
        Map<TextAttribute, Object> attributes = new HashMap<>();
        attributes.put(TextAttribute.SIZE, (float) (arabic ? size * arabicScale(paragraph.family()) : size));
        attributes.put(TextAttribute.KERNING, TextAttribute.KERNING_ON);
        attributes.put(TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON);
        if (!arabic && paragraph.tracking() != 0) {
            attributes.put(TextAttribute.TRACKING, (float) (paragraph.tracking() / 1000));
        }
        return font.deriveFont(attributes);
    }

    /** Arabic letters look smaller than Latin ones of the same size; Kufi less so, Naskh more. */
    private static double arabicScale(Family family) {
        return switch (family) {
            case DISPLAY -> 1.05;
            case TEXT -> 1.12;
            case BOOK -> 1.22;
        };
    }
}
