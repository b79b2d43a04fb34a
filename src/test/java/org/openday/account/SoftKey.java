package org.openday.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.webauthn4j.converter.AttestationObjectConverter;
import com.webauthn4j.converter.AuthenticatorDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.data.attestation.AttestationObject;
import com.webauthn4j.data.attestation.authenticator.AAGUID;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.authenticator.EC2COSEKey;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.extension.authenticator.RegistrationExtensionAuthenticatorOutput;
import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import org.openday.shared.Sha256;

/** An authenticator in software that answers as it is told to, also as none should. */
public final class SoftKey {

    private static final byte HELD = 1;
    private static final byte SEEN_WHO = 4;
    private static final byte WITH_KEY = 64;

    private final ObjectConverter converter = new ObjectConverter();
    private final KeyPair pair = pair();
    private final byte[] id;

    private String origin = "http://localhost:8080";
    private String party = "localhost";
    private byte seen = SEEN_WHO;
    private String handle = "";
    private long count;

    public SoftKey() {
        this(Challenges.random());
    }

    private SoftKey(byte[] id) {
        this.id = id;
    }

    /** Another key under the same number. */
    public SoftKey copy() {
        SoftKey copy = new SoftKey(id);
        copy.handle = handle;
        return copy;
    }

    public SoftKey at(String otherOrigin) {
        this.origin = otherOrigin;
        return this;
    }

    public SoftKey of(String otherParty) {
        this.party = otherParty;
        return this;
    }

    public SoftKey withoutLooking() {
        this.seen = 0;
        return this;
    }

    public SoftKey calling(String otherHandle) {
        this.handle = otherHandle;
        return this;
    }

    /** The count it gives with the next answer. */
    public SoftKey counting(long next) {
        this.count = next;
        return this;
    }

    /** Its answer to who wants to register it. */
    public String made(String challenge, String owner) {
        this.handle = owner;
        AuthenticatorData<RegistrationExtensionAuthenticatorOutput> data = new AuthenticatorData<>(
                Sha256.of(party.getBytes(UTF_8)),
                (byte) (HELD | seen | WITH_KEY),
                count,
                new AttestedCredentialData(AAGUID.ZERO, id, EC2COSEKey.create(pair, COSEAlgorithmIdentifier.ES256)));
        String object = new AttestationObjectConverter(converter)
                .convertToBase64urlString(new AttestationObject(data, new NoneAttestationStatement()));
        return json("\"attestationObject\":\"" + object + "\"", client("webauthn.create", challenge));
    }

    /** Its answer to who wants to see it. */
    public String signed(String challenge) {
        byte[] data = new AuthenticatorDataConverter(converter)
                .convert(new AuthenticatorData<RegistrationExtensionAuthenticatorOutput>(
                        Sha256.of(party.getBytes(UTF_8)), (byte) (HELD | seen), count));
        byte[] client = client("webauthn.get", challenge);
        return json(
                "\"authenticatorData\":\"%s\",\"signature\":\"%s\",\"userHandle\":\"%s\""
                        .formatted(base64(data), base64(sign(data, Sha256.of(client))), handle),
                client);
    }

    private byte[] client(String type, String challenge) {
        return "{\"type\":\"%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}"
                .formatted(type, challenge, origin)
                .getBytes(UTF_8);
    }

    private String json(String parts, byte[] client) {
        return ("{\"id\":\"%1$s\",\"rawId\":\"%1$s\",\"type\":\"public-key\",\"clientExtensionResults\":{},"
                        + "\"response\":{\"clientDataJSON\":\"%2$s\",%3$s}}")
                .formatted(base64(id), base64(client), parts);
    }

    private byte[] sign(byte[] data, byte[] clientHash) {
        try {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            all.writeBytes(data);
            all.writeBytes(clientHash);
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(pair.getPrivate());
            signature.update(all.toByteArray());
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
