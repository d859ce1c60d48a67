package com.iafactory.studio.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.iafactory.studio.media.StudioException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;

class ExternalServerTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    @Test
    void anAddressIsUsedAsItIsAndMigrated() {
        try (AnnotationConfigApplicationContext context = start(DATABASE.variables())) {
            assertThat(context.getBean(JdbcClient.class)
                            .sql("SELECT current_database()")
                            .query(String.class)
                            .single())
                    .isEqualTo(DATABASE.address().url().replaceFirst(".*/", ""));
            assertThat(context.getBean(JdbcClient.class)
                            .sql("SELECT count(*) FROM flyway_schema_history")
                            .query(Integer.class)
                            .single())
                    .isNotNegative();
        }
    }

    @Test
    void aServerThatDoesNotAnswerIsSaidInASentence() {
        int nobody = FreePort.near(Optional.empty());
        assertThatThrownBy(() -> ExternalServer.at(Address.local(nobody, "studio", "ada", "secret")))
                .isInstanceOfSatisfying(StudioException.class, e -> {
                    assertThat(e.code()).isEqualTo("database-unreachable");
                    assertThat(e)
                            .hasMessage("The database at 127.0.0.1:" + nobody + "/studio does not answer.")
                            .hasMessageNotContaining("secret");
                    assertThat(e.remedy()).contains("STUDIO_DATABASE_URL");
                });
    }

    @Test
    void aWrongPasswordAndAMissingDatabaseAreToldApart() {
        Address right = DATABASE.address();
        assertThatThrownBy(() -> ExternalServer.at(new Address(right.url(), right.user(), "wrong")))
                .hasMessageContaining("refuses this user or password");
        assertThatThrownBy(
                        () -> ExternalServer.at(new Address(right.url() + "_missing", right.user(), right.password())))
                .hasMessageContaining("has no such database");
    }

    @Test
    void aServerThatIsTooOldIsRefused() {
        assertThatThrownBy(() -> ExternalServer.accept(13, DATABASE.address()))
                .isInstanceOfSatisfying(StudioException.class, e -> {
                    assertThat(e.code()).isEqualTo("database-too-old");
                    assertThat(e).hasMessageContaining("PostgreSQL 13").hasMessageContaining("14 or newer");
                });
        ExternalServer.accept(14, DATABASE.address());
    }

    private static AnnotationConfigApplicationContext start(Map<String, String> variables) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test", Map.<String, Object>copyOf(variables)));
        context.register(DatabaseConfiguration.class);
        context.refresh();
        return context;
    }
}
