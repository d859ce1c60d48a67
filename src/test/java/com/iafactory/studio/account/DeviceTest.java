package com.iafactory.studio.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeviceTest {
    @Test
    void anAddressIsShortenedToItsNetwork() {
        assertThat(new Device("", "203.0.113.77").network()).isEqualTo("203.0.113.0/24");
        assertThat(new Device("", "2001:db8:1234:5678::9").network()).isEqualTo("2001:db8:1234::/48");
        assertThat(new Device("", "0:0:0:0:0:0:0:1").network()).isEqualTo("0:0:0::/48");
        assertThat(new Device("", "a.name.example").network()).isEmpty();
    }

    @Test
    void whatAClientCallsItselfIsOneShortLine() {
        assertThat(new Device(" curl\r\nX: y\u0000 ", "").agent()).isEqualTo("curl  X: y");
        assertThat(new Device("🎬".repeat(300), "").agent()).isEqualTo("🎬".repeat(200));
        assertThat(new Device("x", "203.0.113.77").toString()).doesNotContain("77");
    }
}
