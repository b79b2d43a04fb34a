package org.openday.media.web;

import java.util.List;

/**
 * What somebody tried to do with an item.
 *
 * @param done what was done, as the address of the page has it, or empty
 * @param basis what was typed of the consents
 */
record Attempt(String done, String basis, List<Wrong> wrong) {

    static Attempt failed(List<Wrong> wrong) {
        return new Attempt("", "", wrong);
    }
}
