package org.openday.event;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.openday.web.Wording;

/** A sentence around one time: what stands before it, the time for machines and for readers, what stands after it. */
public record Dated(String before, String datetime, String time, String after) {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmXXX");
    private static final String MARK = "\u0000";

    /** The text of a key, whose one argument is the time. */
    public static Dated of(Wording words, String key, Instant time) {
        String sentence = words.text(key, MARK);
        int mark = sentence.indexOf(MARK);
        return new Dated(
                sentence.substring(0, mark),
                datetime(time, words.zone()),
                words.dateTime(time),
                sentence.substring(mark + MARK.length()));
    }

    /** A sentence without a time. */
    public static Dated plain(String sentence) {
        return new Dated(sentence, "", "", "");
    }

    /** For {@code time[datetime]}: to the minute, with the offset of the site's zone. */
    public static String datetime(Instant time, ZoneId zone) {
        return MINUTES.format(time.atZone(zone));
    }
}
