package org.openday.registration.question;

import java.time.LocalDate;
import java.util.List;

/** An answer that keeps the rules of its question. */
public sealed interface Answer {

    /** What was typed, cleaned: text, a telephone number or a resident ID. */
    record Text(String text) implements Answer {}

    /** A whole number. */
    record Whole(int number) implements Answer {}

    /** A day of the calendar. */
    record Day(LocalDate date) implements Answer {}

    /** The key of the option that was chosen. */
    record Choice(String option) implements Answer {}

    /** The keys of the options that were ticked, in the order of the question; never empty. */
    record Several(List<String> options) implements Answer {}

    /** Yes or no. */
    record YesNo(boolean yes) implements Answer {}

    /** What the file that was sent is kept under. */
    record File(String reference) implements Answer {}
}
