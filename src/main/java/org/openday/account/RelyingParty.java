package org.openday.account;

import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.OriginPredicate;
import com.webauthn4j.server.ServerProperty;
import jakarta.inject.Singleton;
import java.net.URI;
import org.openday.shared.Site;

/**
 * For whom passkeys of this site are: the host of its public address, and pages of that address alone. A site that has none is
 * being tried out, and its passkeys are good at {@code http://localhost}, whatever the port.
 */
@Singleton
class RelyingParty {

    private static final String HERE = "localhost";

    private final String id;
    private final OriginPredicate ours;

    RelyingParty(Site site) {
        URI address = URI.create(site.url() == null ? "http://" + HERE : site.url());
        this.id = address.getHost() == null ? HERE : address.getHost();
        Origin origin = new Origin(address.getScheme() + "://" + address.getAuthority());
        this.ours = site.url() == null ? RelyingParty::isHere : origin::equals;
    }

    String id() {
        return id;
    }

    /** What an answer must be signed for. */
    ServerProperty property(byte[] challenge) {
        return ServerProperty.builder()
                .originPredicate(ours)
                .rpId(id)
                .challenge(new DefaultChallenge(challenge))
                .build();
    }

    private static boolean isHere(Origin origin) {
        return HERE.equals(origin.getHost()) && "http".equals(origin.getScheme());
    }
}
