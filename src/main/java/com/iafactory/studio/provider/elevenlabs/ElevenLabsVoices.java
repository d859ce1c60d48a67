package com.iafactory.studio.provider.elevenlabs;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.outbound.OutboundAnswer;
import com.iafactory.studio.provider.VendorCalls;
import com.iafactory.studio.provider.VendorSettings;
import com.iafactory.studio.provider.Wire;
import com.iafactory.studio.take.ServiceRefusal;
import com.iafactory.studio.take.ServiceRefusal.Reason;
import com.iafactory.studio.take.ServiceVoice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * The studio's voices at ElevenLabs. The settings {@code voice_…} name the ids. Where one is empty, the account's voices are asked for, and
 * the one that fits best is taken: a voice of the gender before one of the language (they all speak all languages, with an accent),
 * then one of the accent, then a premade one; the smallest id among equals, so that it is always the same. Never one that was made from
 * samples of a person: who agreed to that agreed to somebody's asking for it by its name.
 */
final class ElevenLabsVoices {
    private static final String PLAIN_ID = "[A-Za-z0-9_-]{10,64}";
    private static final int PAGES = 5;
    private static final Set<String> CLONED = Set.of("cloned", "professional");

    /** @param gender empty for any */
    private record Wanted(String language, String gender, List<String> accents) {}

    private static final List<String> ALGERIAN =
            List.of("algerian", "maghreb", "north african", "moroccan", "tunisian");

    private static final Map<String, Wanted> STUDIO = Map.of(
            "fr_male", new Wanted("fr", "male", List.of()),
            "fr_female", new Wanted("fr", "female", List.of()),
            "ar_male", new Wanted("ar", "male", List.of()),
            "darija", new Wanted("ar", "", ALGERIAN));

    private final VendorSettings settings;

    ElevenLabsVoices(VendorSettings settings) {
        this.settings = settings;
    }

    /** Whether this may be a voice at all. */
    static boolean known(String voice) {
        return voice.equals("default") || STUDIO.containsKey(voice) || voice.matches(PLAIN_ID);
    }

    static String language(Language language) {
        return language == Language.DARIJA ? "ar" : language.code();
    }

    /**
     * The id of a voice; asks the account where the settings do not say, which is free.
     *
     * @throws ServiceRefusal reason GONE when the account has none
     */
    String id(String voice, Language language, VendorCalls calls) {
        return told(voice).orElseGet(() -> find(STUDIO.getOrDefault(voice, usual(language)), calls));
    }

    /** The id of a voice where the account need not be asked for it. */
    Optional<String> told(String voice) {
        boolean named = voice.equals("default") || STUDIO.containsKey(voice);
        String set = named ? settings.text("voice_" + voice) : voice;
        return Optional.of(set).filter(id -> !id.isEmpty());
    }

    private static Wanted usual(Language language) {
        return new Wanted(language(language), "", language == Language.DARIJA ? ALGERIAN : List.of());
    }

    private static String find(Wanted wanted, VendorCalls calls) {
        return all(calls).stream()
                .filter(voice -> voice.path("voice_id").asString("").matches(PLAIN_ID))
                .filter(voice -> !cloned(voice))
                .min(Comparator.<JsonNode>comparingInt(voice -> -fits(voice, wanted))
                        .thenComparing(voice -> voice.path("voice_id").asString("")))
                .map(voice -> voice.path("voice_id").asString(""))
                .orElseThrow(() -> new ServiceRefusal(
                        ElevenLabsProvider.NAME, Reason.GONE, "the account has no voice; set one in the settings"));
    }

    private static boolean cloned(JsonNode voice) {
        return CLONED.contains(label(voice, "category"));
    }

    /** The voices of an account, as they may be asked for. */
    static List<ServiceVoice> of(VendorCalls calls) {
        return all(calls).stream()
                .filter(voice -> voice.path("voice_id").asString("").matches(PLAIN_ID))
                .map(voice -> new ServiceVoice(
                        voice.path("voice_id").asString(""),
                        voice.path("name").asString(""),
                        languages(voice),
                        said(voice.path("labels"), "gender"),
                        said(voice.path("labels"), "accent"),
                        cloned(voice)))
                .toList();
    }

    private static List<String> languages(JsonNode voice) {
        Set<String> languages = new TreeSet<>();
        said(voice.path("labels"), "language").ifPresent(languages::add);
        voice.path("verified_languages")
                .forEach(verified -> said(verified, "language").ifPresent(languages::add));
        return List.copyOf(languages);
    }

    private static Optional<String> said(JsonNode node, String name) {
        return Optional.of(label(node, name)).filter(text -> !text.isBlank());
    }

    private static List<JsonNode> all(VendorCalls calls) {
        List<JsonNode> voices = new ArrayList<>();
        Optional<String> token = Optional.of("");
        for (int page = 0; page < PAGES && token.isPresent(); page++) {
            OutboundAnswer answer = calls.ask(calls.access().base() + "/v2/voices?page_size=100" + token.get());
            JsonNode body = Wire.json(answer);
            if (!answer.successful() || !body.path("voices").isArray()) {
                throw ElevenLabsCalls.trial(answer, calls.access());
            }
            body.path("voices").forEach(voices::add);
            token = Optional.of(body.path("next_page_token").asString(""))
                    .filter(next -> body.path("has_more").asBoolean(false) && next.matches("[A-Za-z0-9_=.-]{1,500}"))
                    .map(next -> "&next_page_token=" + next);
        }
        return voices;
    }

    private static int fits(JsonNode voice, Wanted wanted) {
        JsonNode labels = voice.path("labels");
        boolean language = label(labels, "language").startsWith(wanted.language());
        StringBuilder accents = new StringBuilder(label(labels, "accent"));
        for (JsonNode verified : voice.path("verified_languages")) {
            language |= label(verified, "language").startsWith(wanted.language());
            accents.append(' ').append(label(verified, "accent"));
        }
        boolean gender = wanted.gender().isEmpty() || label(labels, "gender").equals(wanted.gender());
        boolean accent = wanted.accents().stream().anyMatch(name -> accents.indexOf(name) >= 0);
        boolean premade = label(voice, "category").equals("premade");
        return (gender ? 8 : 0) + (language ? 4 : 0) + (accent ? 2 : 0) + (premade ? 1 : 0);
    }

    private static String label(JsonNode node, String name) {
        return node.path(name).asString("").toLowerCase(Locale.ROOT);
    }
}
