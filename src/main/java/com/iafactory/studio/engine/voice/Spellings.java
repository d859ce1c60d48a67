package com.iafactory.studio.engine.voice;

import com.iafactory.studio.media.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How signs, units and abbreviations are said, from the table {@code spellings.txt}. Immutable. */
final class Spellings {
    private static final List<Language> COLUMNS =
            List.of(Language.FR, Language.AR, Language.EN, Language.DE, Language.IT);
    private static final Map<Language, Spellings> ALL = read();

    private final Map<String, String> anywhere = new HashMap<>();
    private final Map<String, String> afterNumber = new HashMap<>();

    private Spellings() {}

    static Spellings of(Language language) {
        return ALL.getOrDefault(language == Language.DARIJA ? Language.AR : language, new Spellings());
    }

    /**
     * @param number the number before the sign as digits, or empty when there is none
     * @return what is said, when the table knows the sign here
     */
    Optional<String> of(String sign, String number) {
        String said = number.isEmpty() ? null : afterNumber.get(sign);
        if (said == null) {
            said = anywhere.get(sign);
        }
        if (said == null) {
            return Optional.empty();
        }
        int slash = said.indexOf('/');
        if (slash < 0) {
            return Optional.of(said);
        }
        return Optional.of(number.equals("1") ? said.substring(0, slash) : said.substring(slash + 1));
    }

    private static Map<Language, Spellings> read() {
        Map<Language, Spellings> all = new EnumMap<>(Language.class);
        COLUMNS.forEach(language -> all.put(language, new Spellings()));
        table().lines().filter(row -> !row.startsWith("# ") && !row.isBlank()).forEach(row -> {
            String[] cells = row.split("\\|", -1);
            for (int i = 0; i < COLUMNS.size(); i++) {
                String said = cells[i + 2];
                if (!said.isEmpty()) {
                    all.getOrDefault(COLUMNS.get(i), new Spellings()).put(cells[0], cells[1].equals("unit"), said);
                }
            }
        });
        return all;
    }

    private void put(String sign, boolean unit, String said) {
        (unit ? afterNumber : anywhere).put(sign, said);
    }

    private static String table() {
        try (InputStream in = Spellings.class.getResourceAsStream("spellings.txt")) {
            if (in == null) {
                throw new IllegalStateException("the jar holds spellings.txt");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
