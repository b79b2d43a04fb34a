package org.openday.event.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.event.Dated;
import org.openday.event.EventCard.Cover;
import org.openday.markdown.SafeHtml;

/**
 * The page of one event.
 *
 * @param lang tag of the language of its text when it is not the page's
 * @param factsLang the same of session titles and reasons
 * @param signUp address of the sign-up, or null when nobody can sign up now
 * @param note what stands in its place, or null when somebody can
 * @param draw address of the page about the draw, or null when nothing is drawn
 */
record EventPage(
        String slug,
        String title,
        String summary,
        @Nullable String lang,
        @Nullable String factsLang,
        String kind,
        @Nullable Cover image,
        EventFacts facts,
        List<SessionView> sessions,
        List<String> bring,
        SafeHtml body,
        @Nullable String signUp,
        @Nullable Dated note,
        @Nullable String draw) {}
