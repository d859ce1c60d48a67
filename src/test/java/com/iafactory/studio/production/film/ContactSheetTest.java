package com.iafactory.studio.production.film;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContactSheetTest {
    @Test
    void whatAPersonWroteCannotBecomeMarkup() {
        assertThat(ContactSheet.text("<script>alert('x')</script> & \"y\""))
                .isEqualTo("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;y&quot;");
    }
}
