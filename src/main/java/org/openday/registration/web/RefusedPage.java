package org.openday.registration.web;

import java.util.List;
import org.openday.registration.web.CheckPage.Hidden;

/** Why there is no place, and how to go on; with {@code hidden} fields the reader can go back to the form as it was. */
record RefusedPage(
        String eventTitle,
        String eventUrl,
        String action,
        String heading,
        List<String> sentences,
        List<Hidden> hidden) {}
