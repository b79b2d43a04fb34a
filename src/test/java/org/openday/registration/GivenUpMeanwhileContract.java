package org.openday.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.openday.registration.Camp.ADA;
import static org.openday.registration.Camp.BOB;
import static org.openday.registration.Camp.WEEK_1;
import static org.openday.registration.Camp.ben;
import static org.openday.registration.Camp.mia;
import static org.openday.registration.Camp.request;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openday.database.Databases;

/** What a child held when its sign-up began may be given up, and somebody else's, before the session is locked. */
abstract class GivenUpMeanwhileContract {

    abstract ApplicationContext start(Path home, Map<String, Object> settings);

    @Test
    void aPlaceThatIsSomebodyElsesByNowIsNotGivenTwice(@TempDir Path home) {
        EventOffer camp = Camp.waiting(1);
        try (ApplicationContext context =
                start(home, Map.of("test.clock", Camp.NOW, "test.offers", true, "test.interrupted", true))) {
            SignUp signUp = context.getBean(SignUp.class);
            signUp.place(request(signUp.formToken(camp), ADA, ben(WEEK_1)), camp);
            signUp.place(request(signUp.formToken(camp), BOB, mia(WEEK_1)), camp);
            context.getBean(InterruptedSessions.class).meanwhile(() -> miaGetsThePlaceOfBen(context));
            signUp.place(request(signUp.formToken(camp), ADA, ben(WEEK_1)), camp);
            assertThat(context.getBean(Places.class).taken(camp.event())).containsOnly(entry("week-1", 1));
        }
    }

    /** Through a connection of its own, as another process would. */
    private static void miaGetsThePlaceOfBen(ApplicationContext context) {
        try {
            Databases.change(
                    context,
                    "update registration set cancelled_at = joined_at, cancelled_by = 'household' where confirmed_at is not null",
                    "update registration set confirmed_at = joined_at where cancelled_at is null");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
