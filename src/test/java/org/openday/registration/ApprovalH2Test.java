package org.openday.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openday.registration.Camp.ADA;
import static org.openday.registration.Camp.WEEK_1;
import static org.openday.registration.Camp.ben;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.openday.database.Databases;
import org.openday.registration.Approvals.Result;
import org.openday.registration.Outcome.Received;

class ApprovalH2Test extends ApprovalContract {

    @Override
    ApplicationContext start(Path home, Map<String, Object> settings) {
        return Databases.h2(home, settings);
    }

    /** On H2, which says who waits for whom. */
    @Test
    void aFamilyThatIsJustLeavingIsNotGivenAPlace() throws Exception {
        Received ada = sign(false, ADA, ben(WEEK_1));
        try (Connection family = Databases.connection(context);
                ExecutorService threads = Executors.newSingleThreadExecutor()) {
            family.setAutoCommit(false);
            family.createStatement()
                    .executeUpdate("update registration set cancelled_at = joined_at, cancelled_by = 'household'");
            Future<List<Result>> granted = threads.submit(() -> grant(ada));
            while (Databases.text(context, "select 1 from information_schema.sessions where blocker_id is not null")
                    .isEmpty()) {
                Thread.onSpinWait();
            }
            family.commit();
            assertThat(granted.get()).containsExactly(Result.UNCHANGED);
        }
        assertThat(states(ada)).containsExactly(Standing.CANCELLED);
        assertThat(letters()).doesNotContain("confirmed");
    }
}
