package org.openday.registration.question;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** The citizen identification number of the PRC (GB 11643-1999): place, day of birth, sequence and check digit. */
final class ResidentId {

    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{16}[0-9X]");
    private static final int MODULUS = 11;
    private static final int OLDEST = 150;

    private ResidentId() {}

    /** Whether it has the 18 signs of one; {@code X} stands for a check digit of ten. */
    static boolean isFormed(String number) {
        return FORM.matcher(number).matches();
    }

    /** Whether one that is well formed can have been given out: its check digit is right and somebody can be born on its day. */
    static boolean isPlausible(String number, LocalDate today) {
        return checks(number) && wasBorn(number.substring(6, 14), today);
    }

    /** ISO 7064 MOD 11-2: the digits, each times two to the power of its place from the right, leave one. */
    private static boolean checks(String number) {
        int sum = 0;
        for (int at = 0; at < number.length(); at++) {
            int digit = number.charAt(at) == 'X' ? 10 : number.charAt(at) - '0';
            sum = (2 * sum + digit) % MODULUS;
        }
        return sum == 1;
    }

    private static boolean wasBorn(String day, LocalDate today) {
        try {
            LocalDate born = LocalDate.parse(day, DateTimeFormatter.BASIC_ISO_DATE);
            return !born.isAfter(today) && born.isAfter(today.minusYears(OLDEST));
        } catch (DateTimeException e) {
            return false;
        }
    }
}
