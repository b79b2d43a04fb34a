package org.openday.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openday.registration.Camp.WEEK_1;
import static org.openday.registration.Camp.child;
import static org.openday.registration.Camp.waiting;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openday.database.Databases;
import org.slf4j.LoggerFactory;

/** What a promotion costs does not grow with those who wait. */
class PromotionStatementsTest extends SignUpWorld {

    private final Logger queries = (Logger) LoggerFactory.getLogger("io.micronaut.data.query");

    @Override
    ApplicationContext start(Path home, Map<String, Object> settings) {
        return Databases.h2(home, settings);
    }

    @Test
    void aPromotionTakesTheSameStatementsHoweverManyWait() throws Exception {
        List<String> few = promotion(2);
        Databases.clear(context);
        List<String> many = promotion(80);
        assertThat(many).containsExactlyElementsOf(few);
        System.out.println("promotion-statements: " + few.size());
    }

    /** The statements of one promotion while so many wait. */
    private List<String> promotion(int families) {
        context.getBean(CampOffers.class).put(waiting(1));
        for (int family = 0; family <= families; family++) {
            Guardian guardian = new Guardian("Guardian", "1370000%04d".formatted(family), null);
            Camp.received(signUp, waiting(1), guardian, false, child("Child " + family, WEEK_1));
        }
        context.getBean(CampOffers.class).put(waiting(2));
        return during(() -> context.getBean(Promoter.class).promote(Camp.SLUG, List.of(WEEK_1.key())));
    }

    /** The statements of this thread, since others look through the outbox. */
    private List<String> during(Runnable work) {
        ListAppender<ILoggingEvent> heard = new ListAppender<>();
        heard.start();
        Level before = queries.getLevel();
        queries.addAppender(heard);
        queries.setAdditive(false);
        queries.setLevel(Level.DEBUG);
        try {
            work.run();
        } finally {
            queries.setLevel(before);
            queries.setAdditive(true);
            queries.detachAppender(heard);
        }
        String thread = Thread.currentThread().getName();
        return heard.list.stream()
                .filter(each -> each.getThreadName().equals(thread))
                .map(ILoggingEvent::getFormattedMessage)
                .filter(each -> each.startsWith("Executing"))
                .toList();
    }
}
