package org.openday.registration.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of a household's own page about its consents.
 *
 * @param giving where a consent is given
 * @param withdrawal where one is taken back
 * @param asksAgain whether something required has to be answered again
 */
record ConsentsPart(String giving, String withdrawal, boolean asksAgain, List<Person> people) {

    /**
     * A child, or the household as a whole.
     *
     * @param child its number; empty for the household
     * @param proof where the proof is to be had
     */
    record Person(String heading, String child, String proof, List<Item> items) {}

    /**
     * @param answered when and what was answered, in a sentence
     * @param note what there is to know or do about it; empty when there is nothing
     * @param text the whole text, a paragraph each
     * @param give the hash of the text that can be agreed to now; absent when there is nothing to agree to
     */
    record Item(
            String slug,
            String title,
            String purpose,
            List<String> text,
            String state,
            String stateText,
            String answered,
            String note,
            boolean withdrawable,
            @Nullable String give) {}
}
