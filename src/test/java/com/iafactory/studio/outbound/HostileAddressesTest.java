package com.iafactory.studio.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.iafactory.studio.media.StudioException;
import java.net.InetAddress;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must never be called. Nothing here leaves the machine: every case ends before anything is connected. */
class HostileAddressesTest {
    private static final Outbound NOBODY =
            new Outbound(AllowedPlaces.none(), Names.system(), HostileAddressesTest::tls);

    /** A call that gets as far as TLS has been let through. */
    private static SSLContext tls() {
        throw new AssertionError("it was let through");
    }

    private static String code(Outbound outbound, String url) {
        StudioException refused = catchThrowableOfType(
                StudioException.class,
                () -> outbound.send(OutboundRequest.get(url).with(Limits.usual())));
        assertThat(refused).as(url).isNotNull();
        return refused.code();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "example.com",
                "https:",
                "https://",
                "https:///path",
                "https:example.com",
                "http://example.com/",
                "HTTP://example.com/",
                "ftp://example.com/",
                "file:///etc/passwd",
                "FILE:/etc/passwd",
                "gopher://example.com/_x",
                "jar:https://example.com/a.jar!/b",
                "data:text/plain,hello",
                "javascript:alert(1)",
                "ldap://example.com/",
                "//example.com/",
                "https://user@example.com/",
                "https://user:secret@example.com/",
                "https://@example.com/",
                "https://example.com@127.0.0.1/",
                "https://127.0.0.1\\@example.com/",
                "https://example.com\\.evil.example/",
                "https://exam ple.com/",
                "https://example.com/a b",
                "https://example.com/\r\nHost: other",
                "https://example.com\u0000.evil.example/",
                "https://exa%6dple.com/",
                "https://127.0.0.1%2f@example.com/",
                "https://ⓔxample.com/",
                "https://example。com/",
                "https://localhost/",
                "https://n8n/",
                "https://metadata/",
                "https://example.com./",
                "https://-example.com/",
                "https://example-.com/",
                "https://exam_ple.com/",
                "https://.example.com/",
                "https://example..com/",
                "https://2130706433/",
                "https://0x7f000001/",
                "https://0x7f.0.0.1/",
                "https://0x7f.1/",
                "https://017700000001/",
                "https://0177.0.0.1/",
                "https://0177.0.0.01/",
                "https://127.1/",
                "https://127.0.1/",
                "https://0/",
                "https://1.2.3.4.5/",
                "https://256.256.256.256/",
                "https://127.0.0.1./",
                "https://evil.example.0x1/",
                "https://[::1/",
                "https://[fe80::1%25eth0]/",
                "https://[fe80::1%eth0]/",
                "https://[::1%251]/",
                "https://[vf.127.0.0.1]/",
                "https://example.com:22/",
                "https://example.com:25/",
                "https://example.com:80/",
                "https://example.com:0/",
                "https://example.com:65536/",
                "https://example.com:99999999999/",
                "https://example.com:-1/"
            })
    void whatIsNoPublicHttpsUrlIsNeverCalled(String url) {
        assertThat(code(NOBODY, url)).isEqualTo(Outbound.URL_REFUSED);
        StudioException checked = catchThrowableOfType(StudioException.class, () -> NOBODY.check(url));
        assertThat(checked.code()).isEqualTo(Outbound.URL_REFUSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "10.255.255.255",
                "100.64.0.1",
                "100.100.100.200",
                "100.127.255.255",
                "127.0.0.1",
                "127.255.255.254",
                "168.63.129.16",
                "169.254.0.1",
                "169.254.169.254",
                "169.254.170.2",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.1",
                "192.0.0.192",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.0.1",
                "192.168.255.255",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.1",
                "203.0.113.1",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "::ffff:a9fe:a9fe",
                "::ffff:10.0.0.1",
                "::127.0.0.1",
                "::ffff:0:127.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b::10.0.0.1",
                "64:ff9b::169.254.169.254",
                "64:ff9b:1::8.8.8.8",
                "100::1",
                "2001::1",
                "2001:0:7f00:1::1",
                "2001:2::1",
                "2001:10::1",
                "2001:db8::1",
                "2002:7f00:1::1",
                "2002:a00:1::1",
                "2002:a9fe:a9fe::1",
                "3fff::1",
                "5f00::1",
                "fc00::1",
                "fd00:ec2::254",
                "fd12:3456:789a::1",
                "fe80::1",
                "fec0::1",
                "ff02::1"
            })
    void anAddressThatIsNotPublicIsRefusedInTheUrlAndBehindAName(String address) {
        String literal = address.contains(":") ? "[" + address + "]" : address;
        assertThat(code(NOBODY, "https://" + literal + "/")).isEqualTo(Outbound.ADDRESS_REFUSED);
        InetAddress hidden = InetAddress.ofLiteral(address);
        InetAddress open = InetAddress.ofLiteral("93.184.215.14");
        for (List<InetAddress> answer : List.of(List.of(hidden), List.of(open, hidden), List.of(hidden, open))) {
            Outbound named = new Outbound(AllowedPlaces.none(), host -> answer, HostileAddressesTest::tls);
            assertThat(code(named, "https://innocent.example/")).isEqualTo(Outbound.ADDRESS_REFUSED);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "128.0.0.1",
                "172.15.255.255",
                "172.32.0.0",
                "192.0.1.1",
                "192.167.255.255",
                "192.169.0.0",
                "198.17.255.255",
                "198.20.0.0",
                "223.255.255.255",
                "2001:200::1",
                "2003::1",
                "2606:4700:4700::1111",
                "64:ff9b::1.1.1.1"
            })
    void whatLiesBesideTheClosedRangesIsOpen(String address) {
        assertThat(AddressRules.open(InetAddress.ofLiteral(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com",
                "https://EXAMPLE.com/hook?x=1#y",
                "https://example.com:8443/hook",
                "https://xn--bcher-kva.example/",
                "https://1.1.1.1/",
                "https://[2606:4700:4700::1111]:443/"
            })
    void anOrdinaryUrlPassesTheFirstLook(String url) {
        assertThatCode(() -> NOBODY.check(url)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"169.254.169.254", "0.0.0.0", "224.0.0.1", "fe80::1", "fd00:ec2::254", "168.63.129.16"})
    void anAllowedNameThatLeadsToWhatIsNeverOpenIsRefused(String address) {
        Outbound named = new Outbound(
                AllowedPlaces.parse("n8n:5678"),
                host -> List.of(InetAddress.ofLiteral(address)),
                HostileAddressesTest::tls);
        assertThat(code(named, "http://n8n:5678/hook")).isEqualTo(Outbound.ADDRESS_REFUSED);
    }

    @Test
    void anAllowedPlaceOpensNoOtherPortAndNoOtherHost() {
        Outbound one = new Outbound(AllowedPlaces.parse("127.0.0.1:5678"), Names.system(), HostileAddressesTest::tls);
        assertThat(code(one, "http://127.0.0.1:5679/")).isEqualTo(Outbound.URL_REFUSED);
        assertThat(code(one, "https://127.0.0.1:5679/")).isEqualTo(Outbound.ADDRESS_REFUSED);
        assertThat(code(one, "http://127.0.0.2:5678/")).isEqualTo(Outbound.URL_REFUSED);
        assertThat(code(one, "http://localhost:5678/")).isEqualTo(Outbound.URL_REFUSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"n8n", "n8n:", "n8n:0", "n8n:65536", "http://n8n:80", "n8n:80/x", "a b:80", "*:80", "my_maker:80"
            })
    void aPlaceThatCannotBeReadStopsTheStart(String text) {
        StudioException wrong = catchThrowableOfType(StudioException.class, () -> AllowedPlaces.parse(text));
        assertThat(wrong.code()).isEqualTo("outbound-allow-wrong");
    }

    @Test
    void aNameIsNotEvenAskedForWhenTheUrlIsWrong() {
        AtomicInteger asked = new AtomicInteger();
        Outbound counting = new Outbound(
                AllowedPlaces.none(),
                host -> {
                    asked.incrementAndGet();
                    return List.of();
                },
                HostileAddressesTest::tls);
        code(counting, "https://user@example.com/");
        code(counting, "http://example.com/");
        assertThat(asked).hasValue(0);
    }
}
