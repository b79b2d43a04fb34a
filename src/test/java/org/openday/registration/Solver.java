package org.openday.registration;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.util.Base64;
import java.util.stream.LongStream;
import org.openday.shared.Sha256;

/** Does the work of a browser: finds the number behind an ALTCHA challenge and writes the payload, by hand. */
public final class Solver {

    private static final JsonMapper JSON = JsonMapper.createDefault();

    private Solver() {}

    /** The payload for a challenge as the page has it. */
    public static String solve(String challenge) {
        try {
            JsonNode node = JSON.readValue(challenge, JsonNode.class);
            String salt = text(node, "salt");
            String wanted = text(node, "challenge");
            long number = LongStream.rangeClosed(0, node.get("maxnumber").getLongValue())
                    .filter(each -> Sha256.hex(salt + each).equals(wanted))
                    .findFirst()
                    .orElseThrow();
            return payload("SHA-256", wanted, number, salt, text(node, "signature"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static String payload(String algorithm, String challenge, long number, String salt, String signature) {
        String json = """
                {"algorithm":"%s","challenge":"%s","number":%d,"salt":"%s","signature":"%s","took":12}
                """.formatted(algorithm, challenge, number, salt, signature);
        return Base64.getEncoder().encodeToString(json.strip().getBytes(UTF_8));
    }

    private static String text(JsonNode node, String name) {
        return node.get(name).getStringValue();
    }
}
