package com.iafactory.studio.production.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.take.ServiceFailure;
import com.iafactory.studio.take.ServiceRefusal;
import com.iafactory.studio.take.ServiceRefusal.Reason;
import java.io.IOException;
import java.util.Optional;
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

    @Test
    void whatAServiceRefusesForGoodIsNotBoughtAgainAndWhatPassesIsTriedAgain() {
        assertThat(Trouble.of(new ServiceFailure("luma", "forbidden", true, Optional.empty()))
                        .lasts())
                .isTrue();
        assertThat(Trouble.of(new ServiceRefusal("fal", Reason.KEY, "no")).lasts())
                .isTrue();
        assertThat(Trouble.of(new ServiceRefusal("fal", Reason.RATE, "later")).lasts())
                .isFalse();
        assertThat(Trouble.of(new ServiceFailure("luma", "it broke", false, Optional.empty()))
                        .lasts())
                .isFalse();
        assertThat(Trouble.of(new IllegalStateException("x")).lasts()).isFalse();
    }

    private static StudioException away(String key) {
        return StudioException.failed(
                "media-store-unavailable",
                "The media store cannot be reached while keeping " + key + ": connection refused",
                "",
                new IOException("connection refused"));
    }
}
