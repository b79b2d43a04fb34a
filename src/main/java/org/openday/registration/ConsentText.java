package org.openday.registration;

import org.openday.shared.Sha256;

/**
 * A consent as shown in the form.
 *
 * @param text exactly what the guardian read, without markup: title, purpose and each paragraph on a line of its own; its
 *     SHA-256 is kept with the answer
 * @param required whether there is no place without it
 * @param perChild whether it is answered for each child, or once for the household
 */
public record ConsentText(String slug, String text, boolean required, boolean perChild) {

    /** What is left to the family's choice is chosen for each child, unless the text says otherwise. */
    public ConsentText(String slug, String text, boolean required) {
        this(slug, text, required, !required);
    }

    public String sha256() {
        return Sha256.hex(text);
    }
}
