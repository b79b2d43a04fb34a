package org.openday.account;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecord;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks through what authenticators answer (Web Authentication Level 3, 7.1 and 7.2). They must have seen for themselves who
 * holds them, by a finger, a face or a PIN: then a passkey is both, something somebody has and something they know or are.
 */
@Singleton
class Authenticators {

    private static final Logger LOG = LoggerFactory.getLogger(Authenticators.class);
    private static final int LONGEST = 20_000;
    private static final boolean SEEN_WHO = true;

    /** In the order we like them. */
    private static final List<PublicKeyCredentialParameters> ALGORITHMS = Stream.of(
                    COSEAlgorithmIdentifier.ES256, COSEAlgorithmIdentifier.EdDSA, COSEAlgorithmIdentifier.RS256)
            .map(each -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, each))
            .toList();

    /** A passkey that was just made. */
    record Made(byte[] credentialId, byte[] attested, boolean backupEligible, long signCount) {}

    private final RelyingParty party;
    private final ObjectConverter converter = new ObjectConverter();
    private final AttestedCredentialDataConverter keys = new AttestedCredentialDataConverter(converter);
    private final WebAuthnManager webauthn = WebAuthnManager.createNonStrictWebAuthnManager(converter);

    Authenticators(RelyingParty party) {
        this.party = party;
        // Whether the count goes on is decided where it is kept, so that of two answers at once only one counts.
        webauthn.getAuthenticationDataVerifier().setMaliciousCounterValueHandler(_ -> {});
    }

    String party() {
        return party.id();
    }

    /** The passkey an answer tells of; none when anything about it is wrong. */
    Optional<Made> made(String json, byte[] challenge) {
        RegistrationParameters asked = new RegistrationParameters(party.property(challenge), ALGORITHMS, SEEN_WHO);
        return sound(json, () -> webauthn.verifyRegistrationResponseJSON(json, asked))
                .map(this::made);
    }

    private Made made(RegistrationData data) {
        AuthenticatorData<?> said =
                Objects.requireNonNull(data.getAttestationObject()).getAuthenticatorData();
        var key = Objects.requireNonNull(said.getAttestedCredentialData());
        return new Made(key.getCredentialId(), keys.convert(key), said.isFlagBE(), said.getSignCount());
    }

    /** What somebody says who signs in; nothing is believed yet. */
    Optional<AuthenticationData> said(String json) {
        return sound(json, () -> webauthn.parseAuthenticationResponseJSON(json));
    }

    /** Whether it was said with this passkey, to this challenge. */
    boolean isBy(Passkey passkey, AuthenticationData said, byte[] challenge) {
        AuthenticationParameters asked =
                new AuthenticationParameters(party.property(challenge), record(passkey), null, SEEN_WHO);
        return sound("", () -> webauthn.verify(said, asked)).isPresent();
    }

    byte[] credentialId(Passkey passkey) {
        return keys.convert(passkey.attested()).getCredentialId();
    }

    private CredentialRecord record(Passkey passkey) {
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                true,
                passkey.backupEligible() == 1,
                null,
                passkey.signCount(),
                keys.convert(passkey.attested()),
                null,
                null,
                null,
                null);
    }

    /** Anybody can send anything: whatever the library stumbles over is an answer that is refused, and no fault of ours. */
    private static <T> Optional<T> sound(String json, Supplier<T> look) {
        try {
            return json.length() > LONGEST ? Optional.empty() : Optional.of(look.get());
        } catch (RuntimeException e) {
            LOG.debug("An answer of an authenticator was refused", e);
            return Optional.empty();
        }
    }
}
