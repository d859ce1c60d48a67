package com.iafactory.studio.engine.writer;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.script.Line;
import com.iafactory.studio.script.Screenplay;
import org.junit.jupiter.api.Test;

class HostileTextTest {
    private static final String HOSTILE = "# {\\b1}Le \u202Epain\u202C d'Alger\uE000 \uD83C\uDF5E: 100% 'vrai'\n\n"
            + "Le pain\u200B est cuit {\\fs90}chaque matin à 5 h, et $(rm -rf /) n'y change rien. "
            + "La boulangère vend 300 pains par jour \uD83D\uDE00\uD83C\uDDE9\uD83C\uDDFF dans sa rue. "
            + "Voir https://evil.example/a?b=c&d='e' pour rien, ou [la recette](javascript:alert(1)) de la maison.\n\n"
            + "<script>alert('x')</script><b>La farine</b> vient de Sétif ; elle coûte 25 dinars, soit 50 % du prix.\n\n"
            + "drawtext=text='%{localtime}':x=10,scale=1:1[v];[v]null le four chauffe à 250 degrés pendant des heures.\n\n"
            + "Le soir, il ne reste rien : tout est vendu avant 18 h, et la rue sent encore le pain chaud. "
            + "Une baguette sur dix part chez les voisins qui ne peuvent plus marcher.\n";

    @Test
    void makesAFilmLikeAnyOther() {
        Screenplay play = Samples.written(HOSTILE, 40, 1);

        assertThat(play.film().title()).isEqualTo("Le pain d'Alger\u00A0: 100% 'vrai'");
        assertThat(play.film().words()).isNotEmpty();
        for (Line line : play.film().lines()) {
            assertThat(line.text())
                    .doesNotContain(
                            "{", "}", "\\", "<", ">", "https://", "javascript:", "alert", "\uE000", "\u200B", "\u202E")
                    .doesNotContain("\uD83D", "\uD83C");
        }
        assertThat(play.film().words()).allMatch(w -> w.codePoints().anyMatch(Character::isLetterOrDigit));
    }
}
