package com.iafactory.studio.watch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.event.Level;

class LogWishTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | false | WARN",
                "json | true | INFO",
                "debug | false | DEBUG",
                "json,DEBUG | true | DEBUG",
                "Error json | true | ERROR",
                "yes | false | WARN"
            })
    void aFormALevelOrBoth(String typed, boolean json, Level level) {
        assertThat(LogWish.of(typed)).isEqualTo(new LogWish(json, level));
    }
}
