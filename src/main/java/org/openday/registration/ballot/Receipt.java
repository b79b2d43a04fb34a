package org.openday.registration.ballot;

import java.util.Collection;
import java.util.List;
import org.openday.shared.Sha256;

/**
 * A family's proof that its children were in the ballot before it was drawn. The salt is the family's secret: with it
 * the children can be guessed.
 *
 * @param entry as it was frozen
 * @param salt what hides the children in the entry's mark, in hexadecimal
 * @param index place of the entry in the order of codes, from 0
 * @param path hashes from the entry up to the root, lowest first
 * @param commitment what was published
 */
public record Receipt(Entry entry, String salt, int index, List<String> path, Commitment commitment) {

    /** Copies the path. */
    public Receipt {
        path = List.copyOf(path);
    }

    /** Whether the entry is in the published root. */
    public boolean isIn() {
        List<byte[]> steps =
                path.stream().map(step -> Hex.bytes(step, Sha256.BYTES)).toList();
        byte[] root = Hex.bytes(commitment.root(), Sha256.BYTES);
        return Merkle.leads(entry.leaf(), index, commitment.entries(), steps, root);
    }

    /** Whether the entry is that of exactly these children. */
    public boolean isOf(Collection<Entrant> children) {
        return entry.size() == children.size() && entry.mark().equals(Entry.mark(salt, children));
    }
}
