package org.openday.proofreading;

import jakarta.inject.Singleton;

/** Headings in order: the page's title is the only first one, and none is skipped on the way down. */
@Singleton
final class HeadingCheck implements Check {

    @Override
    public void look(Sheet sheet, Notes notes) {
        int above = 1;
        for (Prose heading : sheet.prose()) {
            if (heading.passage() != null
                    && heading.isHeading()
                    && !heading.text().isBlank()) {
                int level = heading.passage().level();
                look(heading, level, above, notes);
                above = Math.max(level, 1);
            }
        }
    }

    private static void look(Prose heading, int level, int above, Notes notes) {
        if (level == 1) {
            heading.note(notes, Rule.HEADING_TOP, 0, heading.text().length());
        } else if (level > above + 1) {
            heading.note(
                    notes, Rule.HEADING_SKIP, 0, heading.text().length(), String.valueOf(above), String.valueOf(level));
        }
    }
}
