package org.openday.registration.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.openday.database.MortalDb;
import org.openday.testing.Within;

/** The site of the summer camp on a MariaDB that may die. */
abstract class MortalSite extends CampSite {

    static final String EVENT = "/events/summer-camp";
    static final String UP = "{\"status\":\"UP\"}";

    /** How long the loss or the return of the database may go unnoticed. */
    private static final int SECONDS = 5;

    final MortalDb server = MortalDb.start();

    @Override
    Map<String, Object> database() {
        return server.settings();
    }

    @AfterAll
    void end() {
        server.close();
    }

    void awaitLoss() {
        Within.seconds(SECONDS, "the loss is noticed", () -> site.get("/health").statusCode() == 503);
    }

    void awaitReturn() {
        Within.seconds(SECONDS, "all is well again", this::isWell);
        assertThat(confirm(form().bob().child(0, "Zoe", "2015-03-14", "week-2")).statusCode())
                .isEqualTo(303);
    }

    private boolean isWell() {
        return site.get("/health").body().equals(UP)
                && page(EVENT).selectFirst("[data-session=week-1]").hasAttr("data-free");
    }
}
