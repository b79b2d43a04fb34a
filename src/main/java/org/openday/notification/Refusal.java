package org.openday.notification;

import jakarta.mail.MessagingException;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/** Reads from what a mail server said whether there is hope; what it said is not kept, since it names the address. */
final class Refusal {

    private static final int PERMANENT = 500;

    /** Refusals for reasons of policy (RFC 3463): the fault may be ours, and be mended. */
    private static final String POLICY = "5.7.";

    private Refusal() {}

    /** Only an address that is refused for good is given up at once. */
    static Fate of(MessagingException failure) {
        return all(failure)
                .filter(SMTPAddressFailedException.class::isInstance)
                .map(SMTPAddressFailedException.class::cast)
                .filter(refused -> refused.getReturnCode() >= PERMANENT)
                .filter(refused -> !String.valueOf(refused.getMessage()).contains(POLICY))
                .findFirst()
                .<Fate>map(refused -> new Fate.Never("The mail server refused the address: " + refused.getReturnCode()))
                .orElseGet(() -> new Fate.Later("The mail server did not take it: " + code(failure)));
    }

    private static Stream<Exception> all(MessagingException failure) {
        return Stream.iterate(
                (Exception) failure,
                Objects::nonNull,
                each -> each instanceof MessagingException more ? more.getNextException() : null);
    }

    private static String code(MessagingException failure) {
        return all(failure)
                .map(each -> switch (each) {
                    case SMTPAddressFailedException refused -> refused.getReturnCode();
                    case SMTPSenderFailedException refused -> refused.getReturnCode();
                    case SMTPSendFailedException refused -> refused.getReturnCode();
                    default -> 0;
                })
                .filter(code -> code > 0)
                .findFirst()
                .map(String::valueOf)
                .orElse("no answer");
    }
}
