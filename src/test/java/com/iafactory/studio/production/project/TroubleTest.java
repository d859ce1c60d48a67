package com.iafactory.studio.production.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.media.StudioException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

class TroubleTest {
    @Test
    void whatPeopleReadNamesNoFileOfTheStoreAndIsTheSameForEachPiece() {
        Trouble one = Trouble.of(away("users/1/projects/2/a.mp4"));
        Trouble other = Trouble.of(new IllegalStateException(away("users/1/projects/2/b.mp4")));
        assertThat(one).isEqualTo(other);
        assertThat(one.passes()).isTrue();
        assertThat(one.message()).doesNotContain("users/").doesNotContain("refused");
    }

    @Test
    void aLostDatabasePassesAndAFaultOfTheStudioDoesNot() {
        assertThat(Trouble.of(new DataAccessResourceFailureException("x")).passes())
                .isTrue();
        Trouble fault = Trouble.of(new IllegalStateException("secret path /home/somebody"));
        assertThat(fault.passes()).isFalse();
        assertThat(fault.message()).doesNotContain("somebody");
    }

    private static StudioException away(String key) {
        return StudioException.failed(
                "media-store-unavailable",
                "The media store cannot be reached while keeping " + key + ": connection refused",
                "",
                new IOException("connection refused"));
    }
}
