package org.openday.registration.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.registration.web.CheckPage.Answer;

/**
 * A household's own page.
 *
 * @param live whether any child still has its place
 * @param bring what to bring on the day
 * @param rights where the household does what concerns it as a whole
 * @param held what is kept about the household
 * @param consents what it agreed to
 * @param draw what there is to know of the draw; absent where nothing is drawn
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
        Rights rights,
        List<Answer> held,
        ConsentsPart consents,
        @Nullable DrawPart draw,
        NoticesPart notices) {

    /**
     * Addresses of pages and forms about the whole household.
     *
     * @param answers where answers to the event's own questions are changed; absent when they cannot be, or no more
     * @param cancelAll absent when there are not several things to cancel
     * @param calendar absent when no session is certain
     */
    record Rights(
            String contacts,
            String data,
            String deletion,
            @Nullable AnswersPart answers,
            @Nullable String calendar,
            @Nullable String cancelAll) {}

    /**
     * One child in one session.
     *
     * @param note what else is to be known; may be empty
     * @param position place among those who wait, from 1
     * @param offer where the answers to an offer go, absent when there is none
     * @param move where another session is chosen, absent when there is none
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
            @Nullable String move,
            @Nullable String cancel) {}
}
