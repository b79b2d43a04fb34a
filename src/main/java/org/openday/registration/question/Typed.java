package org.openday.registration.question;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what people type: spaces around it, invisible signs and full-width digits are no mistakes. */
public final class Typed {

    private static final int LONGEST_NAME = 50;
    private static final int LONGEST_EMAIL = 254;
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern NOT_IN_LINES = Pattern.compile("[\\p{Cc}\\p{Cn}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 -]*");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@\\p{Cc}]+@[^\\s@\\p{Cc}]+\\.[^\\s@\\p{Cc}]+");

    private Typed() {}

    /** One form for what looks the same, without invisible signs and without spaces around it. */
    public static String clean(String typed) {
        String visible = INVISIBLE.matcher(typed).replaceAll("");
        return stripped(Normalizer.normalize(visible, Normalizer.Form.NFC));
    }

    /** The same for several lines, which end as on the web's own side of a form. */
    public static String cleanLines(String typed) {
        return clean(LINE_END.matcher(typed).replaceAll("\n"));
    }

    // No pattern: one that looks for spaces at the end takes the square of the length of spaces in the middle.
    private static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSpace(char sign) {
        return Character.isSpaceChar(sign) || (sign >= '\t' && sign <= '\r');
    }

    /** Digits, signs and letters in their plain form, as numbers and addresses are compared. */
    public static String plain(String typed) {
        return clean(Normalizer.normalize(typed, Normalizer.Form.NFKC));
    }

    /** What is wrong with a name: {@code missing}, {@code tooLong} or {@code invalid}. */
    public static Optional<String> faultInName(String name) {
        if (name.isEmpty()) {
            return Optional.of("missing");
        }
        if (length(name) > LONGEST_NAME) {
            return Optional.of("tooLong");
        }
        return isLine(name) ? Optional.empty() : Optional.of("invalid");
    }

    /** In code points, as readers count signs. */
    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Whether it is one line of signs that can be shown. */
    static boolean isLine(String text) {
        return !NOT_IN_LINES.matcher(text).find();
    }

    /** Mainland numbers, mobile or not, and those of other countries with a plus: 7 to 15 digits (ITU-T E.164). */
    public static boolean isPhone(String phone) {
        long digits = phone.chars().filter(Character::isDigit).count();
        return PHONE.matcher(phone).matches() && digits >= 7 && digits <= 15;
    }

    public static boolean isEmail(String email) {
        return email.length() <= LONGEST_EMAIL && EMAIL.matcher(email).matches();
    }
}
