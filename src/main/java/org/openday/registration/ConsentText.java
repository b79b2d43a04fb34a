package org.openday.registration;

/**
 * A consent as shown in the form.
 *
 * @param text exactly what the guardian read; its SHA-256 is kept with the answer
 * @param required whether there is no place without it
 */
public record ConsentText(String slug, String text, boolean required) {

    String sha256() {
        return Hash.sha256(text);
    }
}
