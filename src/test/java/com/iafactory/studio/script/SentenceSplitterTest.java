package com.iafactory.studio.script;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.media.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceSplitterTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FR | M. Favre et Mme Rey sont là. Ils partent.        | 2
            FR | Selon l'art. 5 de la loi, p. ex. la taxe, c'est 3.5 fois plus. Oui. | 2
            FR | Il dit : « Je pars. Je reviens. » Puis il part.  | 2
            FR | Quoi ? répond-il. Rien !                         | 2
            EN | Dr. Smith lives at 3.5 miles. He walks, e.g. to J. Brown. | 2
            EN | He asked (was it true? Nobody knew.) and left. Then it rained. | 2
            DE | Am 1. August brennen Feuer, z. B. in Bern. Das ist schön. | 2
            DE | Das Haus steht seit dem 19. Jahrhundert. Es hält. | 2
            DE | Sie kam im Jahr 2020. Danach blieb sie.          | 2
            IT | Il dott. Rossi e la sig.ra Bianchi arrivano alle 9. Poi partono. | 2
            AR | كيف يصل الماء إلى الواحة؟ يصل عبر النفق.          | 2
            AR | يحفر العمال النفق في الصيف كل سنة معًا؛ ثم ينظفونه في الشتاء مع أهل القرية كلهم. | 2
            AR | تمر وزيت؛ وماء.                                  | 1
            DARIJA | lma ghali bezzaf. koul wa7ed y9der y3awen.   | 2
            """)
    void countsSentencesAsAReaderDoes(Language language, String text, int sentences) {
        assertThat(new SentenceSplitter(language).split(text)).hasSize(sentences);
    }
}
