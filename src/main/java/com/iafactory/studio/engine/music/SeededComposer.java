package com.iafactory.studio.engine.music;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.take.MusicRequest;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Composes: every choice is drawn from the seed, so one request is one piece. Stateless. */
final class SeededComposer {
    private SeededComposer() {}

    static Score compose(MusicRequest request) {
        SplittableRandom random = new SplittableRandom(request.seed());
        Palette palette = Palette.of(request.style(), request.language());
        Key key = new Key(random.nextInt(12), pick(palette.modes(), random));
        double tempo = palette.slowest() + (palette.fastest() - palette.slowest()) * random.nextDouble();
        Form form = Form.of(request, 60 / tempo);
        Map<Role, Instrument> instruments = instruments(palette, random);
        boolean ornamented = request.language() == Language.AR || request.language() == Language.DARIJA;
        List<Player> players = List.of(
                new PadPlayer(),
                new StringsPlayer(key),
                new KeysPlayer(pick(palette.figures(), random)),
                new ArpeggioPlayer(key, palette, random.split()),
                new BassPlayer(key, palette, random.split()),
                new MotifPlayer(key, ornamented, random.split()),
                new DrumPlayer(palette));
        Score score = new Score(instruments, random.split());
        double now = 0;
        for (Form.Chapter chapter : form.chapters()) {
            score.tempo(now, chapter.secondsPerBeat());
            now += chapter.beats();
        }
        List<Bar> bars = new Arrangement(form, key, palette, random.split()).bars();
        for (Bar bar : bars) {
            players.forEach(player -> player.play(bar, score));
        }
        Ending.play(bars.getLast(), key, score);
        return score;
    }

    private static Map<Role, Instrument> instruments(Palette palette, SplittableRandom random) {
        Map<Role, Instrument> chosen = new EnumMap<>(Role.class);
        // In the order of the roles: a map's own order would not be the same everywhere.
        palette.instruments().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(choice -> chosen.put(choice.getKey(), pick(choice.getValue(), random)));
        chosen.put(Role.DRUMS, Instrument.PERCUSSION);
        return chosen;
    }

    private static <T> T pick(List<T> choices, SplittableRandom random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
