package com.iafactory.studio.language;

import com.iafactory.studio.storyboard.Imagery;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Some shots of a film that a model is asked about, at most twice: what is good in one of its answers is kept, whatever the other says.
 * Not thread-safe; for one dialogue.
 */
final class PicturedBatch {
    private final int first;
    private final ImageryChecks checks;
    private final Imagery[] good;
    private String style;

    /** @param style of the shots before; empty when these are asked for it */
    PicturedBatch(int first, int count, String style, ImageryChecks checks) {
        this.first = first;
        this.checks = checks;
        this.style = style;
        this.good = new Imagery[count];
        Arrays.fill(good, Imagery.NONE);
    }

    /** Empty when no answer had one that can be used. */
    String style() {
        return style;
    }

    /** One a shot. */
    List<Imagery> imagery() {
        return List.of(good);
    }

    /** None of its faults is grave: each leaves out one thing. */
    Draft<PicturedBatch> read(ImageryAnswer answer) {
        List<Fault> faults = new ArrayList<>();
        style(answer, faults);
        List<Imagery> all =
                answer.shots().stream().map(ImageryAnswer.Pictured::imagery).toList();
        Optional<Fault> foreign = ImageryChecks.language(all);
        foreign.ifPresent(faults::add);
        for (int i = 0; i < good.length; i++) {
            int number = first + i;
            Optional<Imagery> answered = answer.shots().stream()
                    .filter(shot -> shot.shot() == number)
                    .map(ImageryAnswer.Pictured::imagery)
                    .findFirst();
            List<Fault> wrong = answered.map(imagery -> checks.shot(number, imagery))
                    .orElseGet(() -> List.of(Fault.slight("Shot " + number + " is missing.")));
            faults.addAll(wrong);
            if (wrong.isEmpty()
                    && (foreign.isEmpty()
                            || ImageryChecks.language(answered.stream().toList())
                                    .isEmpty())) {
                good[i] = answered.orElseThrow();
            }
        }
        List<Fault> slight =
                faults.stream().map(fault -> Fault.slight(fault.text())).toList();
        return new Draft<>(Optional.of(this), slight);
    }

    /** One look for all shots: the first that can be used. */
    private void style(ImageryAnswer answer, List<Fault> faults) {
        if (style.isEmpty()) {
            String said = ImageryAnswer.line(answer.style());
            List<Fault> wrong = checks.style(said);
            faults.addAll(wrong);
            style = wrong.isEmpty() ? said : "";
        }
    }
}
