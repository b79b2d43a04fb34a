package org.openday.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.webauthn4j.data.client.Origin;
import java.nio.file.Path;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.openday.shared.Site;

class RelyingPartyTest {

    @Test
    void thePublicAddressSaysForWhomPasskeysAre() {
        RelyingParty party = at("https://openday.example:8443");
        assertThat(party.id()).isEqualTo("openday.example");
        assertThat(takes(party, "https://openday.example:8443")).isTrue();
        for (String other : new String[] {
            "http://openday.example:8443",
            "https://openday.example",
            "https://x.openday.example:8443",
            "https://openday.example.evil.example:8443",
            "http://localhost"
        }) {
            assertThat(takes(party, other)).as(other).isFalse();
        }
    }

    @Test
    void withoutOneTheyAreForThisMachine() {
        RelyingParty party = at(null);
        assertThat(party.id()).isEqualTo("localhost");
        assertThat(takes(party, "http://localhost:8080")).isTrue();
        assertThat(takes(party, "http://localhost.example:8080")).isFalse();
        assertThat(takes(party, "https://openday.example")).isFalse();
    }

    private static boolean takes(RelyingParty party, String origin) {
        return party.property(new byte[32]).getOriginPredicate().test(new Origin(origin));
    }

    private static RelyingParty at(String url) {
        return new RelyingParty(
                new Site(Path.of("."), Path.of("."), Path.of("."), "default", url, ZoneId.of("Asia/Shanghai")));
    }
}
