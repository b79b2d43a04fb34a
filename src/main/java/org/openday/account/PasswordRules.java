package org.openday.account;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openday.shared.Language;
import org.openday.web.Messages;

/** What a password must be: long enough, and nothing anybody would try (NIST SP 800-63B-4, 3.1.1.2). */
@Singleton
class PasswordRules {

    private static final int SHORTEST = 15;
    private static final int SHORTEST_WITH_FACTOR = 8;
    private static final int KINDS = 3;
    private static final List<Pattern> KIND = List.of(
            Pattern.compile("\\p{Lu}"),
            Pattern.compile("\\p{Ll}"),
            Pattern.compile("\\p{Nd}"),
            Pattern.compile("[^\\p{Lu}\\p{Ll}\\p{Nd}]"));

    private final CommonPasswords common;
    private final PasswordSettings settings;
    private final Messages messages;

    PasswordRules(CommonPasswords common, PasswordSettings settings, Messages messages) {
        this.common = common;
        this.settings = settings;
        this.messages = messages;
    }

    /** The first reason not to take a password. */
    Optional<PasswordFault> fault(String password, Staff owner) {
        String text = Passwords.normal(password);
        int length = text.codePointCount(0, text.length());
        boolean factor = RoleRules.needASecondFactor(owner.roles());
        if (length < (factor ? SHORTEST_WITH_FACTOR : SHORTEST)) {
            return Optional.of(factor ? PasswordFault.SHORT_WITH_FACTOR : PasswordFault.SHORT);
        }
        if (text.length() > Passwords.LONGEST) {
            return Optional.of(PasswordFault.LONG);
        }
        return guessable(text, owner);
    }

    /** Which of the sentences about passwords is for somebody. */
    String name(Staff owner) {
        String length = RoleRules.needASecondFactor(owner.roles()) ? "short" : "long";
        return settings.isMlps() ? "mlps-" + length : length;
    }

    private Optional<PasswordFault> guessable(String text, Staff owner) {
        if (common.has(text)) {
            return Optional.of(PasswordFault.COMMON);
        }
        if (names(owner).anyMatch(folded(text)::contains)) {
            return Optional.of(PasswordFault.NAMED);
        }
        boolean plain = KIND.stream().filter(kind -> kind.matcher(text).find()).count() < KINDS;
        return settings.isMlps() && plain ? Optional.of(PasswordFault.PLAIN) : Optional.empty();
    }

    private Stream<String> names(Staff owner) {
        return Stream.of(
                        owner.name(),
                        "openday",
                        messages.text(Language.ZH, "site.name"),
                        messages.text(Language.EN, "site.name"))
                .map(PasswordRules::folded)
                .filter(name -> name.length() > 1);
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
    }
}
