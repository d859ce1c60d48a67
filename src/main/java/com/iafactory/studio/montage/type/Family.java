package com.iafactory.studio.montage.type;

import java.util.List;

/** What letters are for; each names a Latin and an Arabic design that go together, with what stands in for them. */
public enum Family {
    /** Headlines and figures. */
    DISPLAY(
            List.of("InterDisplay", "Inter", "InterVariable", "NotoSansDisplay", "NotoSans", "NotoSans[wght]"),
            List.of("NotoKufiArabic", "NotoKufiArabic[wght]", "NotoSansArabic", "NotoNaskhArabic")),
    /** Running text, labels, captions. */
    TEXT(
            List.of("Inter", "InterVariable", "NotoSans", "NotoSans[wght]"),
            List.of("NotoSansArabic", "NotoSansArabic[wght]", "NotoKufiArabic", "NotoNaskhArabic")),
    /** Quotations. */
    BOOK(
            List.of("InterDisplay", "Inter", "InterVariable", "NotoSans", "NotoSans[wght]"),
            List.of("NotoNaskhArabic", "NotoNaskhArabic[wght]", "NotoSansArabic", "NotoKufiArabic"));

    private final List<String> latin;
    private final List<String> arabic;

    Family(List<String> latin, List<String> arabic) {
        this.latin = latin;
        this.arabic = arabic;
    }

    List<String> latin() {
        return latin;
    }

    List<String> arabic() {
        return arabic;
    }
}
