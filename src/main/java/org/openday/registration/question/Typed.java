package org.openday.registration.web;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what people type: spaces around it, invisible signs and full-width digits are no mistakes. */
final class Typed {

    private static final int LONGEST_NAME = 50;
    private static final int LONGEST_EMAIL = 254;
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern AROUND = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\p{Cc}\\p{Cn}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 -]*");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@\\p{Cc}]+@[^\\s@\\p{Cc}]+\\.[^\\s@\\p{Cc}]+");

    private Typed() {}

    static String clean(String typed) {
        String visible = INVISIBLE.matcher(typed).replaceAll("");
        return AROUND.matcher(Normalizer.normalize(visible, Normalizer.Form.NFC))
                .replaceAll("");
    }

    /** Digits, signs and letters in their plain form, as numbers and addresses are compared. */
    static String plain(String typed) {
        return clean(Normalizer.normalize(typed, Normalizer.Form.NFKC));
    }

    /** What is wrong with a name: {@code missing}, {@code tooLong} or {@code invalid}. */
    static Optional<String> faultInName(String name) {
        if (name.isEmpty()) {
            return Optional.of("missing");
        }
        if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
            return Optional.of("tooLong");
        }
        return NOT_IN_NAMES.matcher(name).find() ? Optional.of("invalid") : Optional.empty();
    }

    /** Mainland numbers, mobile or not, and those of other countries with a plus: 7 to 15 digits (ITU-T E.164). */
    static boolean isPhone(String phone) {
        long digits = phone.chars().filter(Character::isDigit).count();
        return PHONE.matcher(phone).matches() && digits >= 7 && digits <= 15;
    }

    static boolean isEmail(String email) {
        return email.length() <= LONGEST_EMAIL && EMAIL.matcher(email).matches();
    }
}
