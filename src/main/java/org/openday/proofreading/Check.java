package org.openday.proofreading;

/** One thing a proofreader looks for; takes time linear in the length of the text. */
interface Check {

    void look(Sheet sheet, Notes notes);
}
