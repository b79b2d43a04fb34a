package org.openday.registration.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.registration.web.CheckPage.Answer;

/**
 * A household's own page.
 *
 * @param live whether any child still has its place
 * @param bring what to bring on the day
 * @param held what is kept about the household
 * @param consents what it agreed to
 * @param notices what it has to do or to know first
 */
record RegistrationPage(
        String eventTitle,
        String eventUrl,
        String heading,
        String explanation,
        boolean live,
        List<ChildPart> children,
        List<String> bring,
        List<Answer> held,
        ConsentsPart consents,
        NoticesPart notices) {

    /**
     * One child in one session.
     *
     * @param note what else is to be known; may be empty
     * @param position place among those who wait, from 1
     * @param offer where the answers to an offer go, absent when there is none
     * @param cancel where its form goes, absent when there is nothing to cancel
     */
    record ChildPart(
            String id,
            String name,
            String session,
            String state,
            String stateText,
            String when,
            String where,
            String note,
            @Nullable Integer position,
            @Nullable String offer,
            @Nullable String cancel) {}
}
