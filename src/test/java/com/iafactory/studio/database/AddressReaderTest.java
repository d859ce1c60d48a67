package com.iafactory.studio.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.iafactory.studio.media.StudioException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressReaderTest {
    @Test
    void readsBothWaysOfWriting() {
        Address expected = new Address("jdbc:postgresql://db.example:5433/films?sslmode=require", "ada", "p@ss/+w");
        assertThat(read("postgres://ada:p%40ss%2F+w@db.example:5433/films?sslmode=require"))
                .isEqualTo(expected);
        assertThat(AddressReader.read(
                        "jdbc:postgresql://db.example:5433/films?sslmode=require",
                        Optional.of("ada"),
                        Optional.of("p@ss/+w")))
                .isEqualTo(expected);
    }

    @Test
    void theVariablesGoBeforeTheAddress() {
        DatabaseSettings settings = DatabaseSettings.of(
                Map.of("STUDIO_DATABASE_URL", "postgresql://a:b@h/d", "STUDIO_DATABASE_PASSWORD", "c")::get,
                Path.of("/home"));
        assertThat(settings.external()).contains(new Address("jdbc:postgresql://h/d", "a", "c"));
    }

    @Test
    void withoutAnAddressTheServerIsTheStudiosOwn() {
        DatabaseSettings settings = DatabaseSettings.of(Map.of("STUDIO_DATABASE_URL", " ")::get, Path.of("/home"));
        assertThat(settings.external()).isEmpty();
        assertThat(settings.folder()).isEqualTo(Path.of("/home/postgres"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mysql://a:secret@h/d",
                "postgres://a:sec ret@h/d",
                "postgres://a:secret@h",
                "postgres://a:secret@/d",
                "jdbc:postgresql:d",
                "jdbc:postgresql://h/d?user=a&password=secret",
                "secret"
            })
    void aWrongAddressIsSaidInASentenceWithoutItsPassword(String url) {
        assertThatThrownBy(() -> read(url)).isInstanceOfSatisfying(StudioException.class, e -> {
            assertThat(e.code()).isEqualTo("database-address-wrong");
            assertThat(e.getMessage() + e.remedy() + e.getCause()).doesNotContain("secret", "sec ret");
        });
    }

    @Test
    void anAddressNeverShowsItsPassword() {
        assertThat(new Address("jdbc:postgresql://h:1/d?x=y", "a", "secret")).hasToString("h:1/d");
    }

    private static Address read(String url) {
        return AddressReader.read(url, Optional.empty(), Optional.empty());
    }
}
