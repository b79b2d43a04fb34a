package org.openday.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openday.shared.BrokenConfiguration;

class CallersTest {

    private static final String FAMILY = "203.0.113.7";

    @ParameterizedTest(name = "{1} sends “{2}”, trusted {0}: {3}")
    @CsvSource(
            delimiter = '|',
            nullValues = "nobody",
            value = {
                "nobody | 203.0.113.7 | | 203.0.113.7 | a family without a proxy",
                "nobody | 203.0.113.7 | 198.51.100.1 | 203.0.113.7 | what anybody can write is not read",
                "127.0.0.1 | 203.0.113.7 | 198.51.100.1 | 203.0.113.7 | not even where there is a proxy, past it",
                "127.0.0.1 | 127.0.0.1 | 203.0.113.7 | 203.0.113.7 | by a proxy on this machine",
                "127.0.0.1 | 127.0.0.1 | 198.51.100.1, 203.0.113.7 | 203.0.113.7 | with a lie in front",
                "10.0.0.0/8 | 10.1.2.3 | 203.0.113.7, 10.9.9.9 | 203.0.113.7 | by two proxies",
                "10.0.0.0/8,127.0.0.1 | 127.0.0.1 | 203.0.113.7,10.9.9.9 | 203.0.113.7 | of two networks",
                "10.0.0.0/8 | 11.1.2.3 | 203.0.113.7 | 11.1.2.3 | by one that is not trusted",
                "127.0.0.1 | 127.0.0.1 | 203.0.113.7, nonsense | 203.0.113.7 | what is no address is passed over",
                "10.0.0.0/8 | 10.1.2.3 | | 10.1.2.3 | the proxy itself",
            })
    void theCallerIsTheLastWhoIsNoTrustedProxy(
            @Nullable String trusted, String sender, @Nullable String forwarded, String expected, String why) {
        List<String> header = forwarded == null ? List.of() : List.of(forwarded);
        assertThat(callers(trusted).of(InetAddress.ofLiteral(sender), header))
                .as(why)
                .isEqualTo(callers(null).of(InetAddress.ofLiteral(expected), List.of()))
                .isNotNull();
    }

    @Test
    void thisMachineIsNotLimitedButWhoComesThroughItsProxyIs() {
        InetAddress here = InetAddress.ofLiteral("127.0.0.1");
        assertThat(callers(null).of(here, List.of())).isNull();
        assertThat(callers(null).of(InetAddress.ofLiteral("::1"), List.of())).isNull();
        assertThat(callers("127.0.0.1").of(here, List.of())).isNull();
        assertThat(callers("127.0.0.1").of(here, List.of(FAMILY))).isNotNull();
    }

    @Test
    void aSiteOfIpv6IsOneCaller() {
        String caller = callers(null).of(InetAddress.ofLiteral("2001:db8:1:2::1"), List.of());
        assertThat(callers(null).of(InetAddress.ofLiteral("2001:db8:1:2:ffff::9"), List.of()))
                .isEqualTo(caller);
        assertThat(callers(null).of(InetAddress.ofLiteral("2001:db8:1:3::1"), List.of()))
                .isNotEqualTo(caller);
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example", "10.0.0.0/33", "10.0.0.0/x", "10.0.0.0/-1"})
    void aProxyThatIsNoAddressStopsTheStart(String trusted) {
        assertThatThrownBy(() -> callers(trusted))
                .isInstanceOf(BrokenConfiguration.class)
                .hasMessageContaining("OPENDAY_TRUSTED_PROXIES");
    }

    private static Callers callers(@Nullable String trusted) {
        return new Callers(new ProxySettings(trusted));
    }
}
