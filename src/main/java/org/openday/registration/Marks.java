package org.openday.registration;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a sign-up is recognised again.
 *
 * @param form hash of the form's token: one household per form
 * @param content keyed mark of what was entered
 * @param phone keyed mark of the telephone number
 * @param email keyed mark of the e-mail address
 * @param secondPhone keyed mark of the second guardian's telephone number
 * @param secondEmail keyed mark of the second guardian's e-mail address
 * @param manageToken opens the household's page; made from the form's token, so a repeated form gets the same one
 */
record Marks(
        String form,
        String content,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String secondPhone,
        @Nullable String secondEmail,
        String manageToken) {

    /** Whether one of these marks is that of a contact given in this form. */
    boolean isContact(@Nullable String phone, @Nullable String email) {
        return (phone != null && (phone.equals(this.phone) || phone.equals(secondPhone)))
                || (email != null && (email.equals(this.email) || email.equals(secondEmail)));
    }

    /** The marks of every contact given in this form. */
    List<String> contacts() {
        return Stream.of(phone, email, secondPhone, secondEmail)
                .flatMap(Stream::ofNullable)
                .toList();
    }
}
