package org.openday.registration.ballot;

import org.openday.shared.Sha256;

/**
 * What is published before the draw, and can be changed afterwards by nobody without being seen.
 *
 * @param rules how it will be drawn
 * @param entries how many there are
 * @param root of the Merkle tree over the entries, in hexadecimal
 */
public record Commitment(Rules rules, int entries, String root) {

    /** Refuses what is no hash. */
    public Commitment {
        Hex.bytes(root, Sha256.BYTES);
    }

    /** One number for rules and entries together, in hexadecimal: whoever noted it before the draw can check all. */
    public String seal() {
        return Hex.of(sealed());
    }

    byte[] sealed() {
        Fields fields = Fields.of("seal")
                .add(rules.event())
                .add(rules.closes().toString())
                .add(rules.beacon());
        rules.sessions().forEach(session -> fields.add(session.key()).add(session.capacity()));
        return fields.add(entries).add(Hex.bytes(root, Sha256.BYTES)).sha256();
    }
}
