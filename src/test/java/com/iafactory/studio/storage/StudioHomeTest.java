package com.iafactory.studio.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StudioHomeTest {
    private final Path user = Path.of("/home/amina");

    @Test
    void isWhereTheEnvironmentSays() {
        assertThat(StudioHome.of(Map.of("STUDIO_HOME", "/data/../media"), "Linux", user))
                .isEqualTo(Path.of("/media"));
    }

    @Test
    void liesInTheUsersDataFolderOtherwise() {
        assertThat(StudioHome.of(Map.of(), "Linux", user)).isEqualTo(user.resolve(".local/share/iafactory-studio"));
        assertThat(StudioHome.of(Map.of("XDG_DATA_HOME", "/x"), "Linux", user))
                .isEqualTo(Path.of("/x/iafactory-studio"));
        assertThat(StudioHome.of(Map.of(), "Mac OS X", user))
                .isEqualTo(user.resolve("Library/Application Support/iafactory-studio"));
    }
}
