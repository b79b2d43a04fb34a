package org.openday.registration.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class MissingConsentsTest extends CampSite {

    @Test
    void theOperatorIsToldOnceOfAConsentNobodyHasWritten() {
        Logger logger = (Logger) LoggerFactory.getLogger(MissingConsents.class);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        logger.addAppender(log);
        site.get("/events/unwritten/sign-up");
        site.get("/en/events/unwritten/sign-up");
        send("/events/unwritten/sign-up", form().ada().ben("one").press("confirm"));
        site.get(CAMP);
        logger.detachAppender(log);
        assertThat(log.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .containsExactly(
                        "Event unwritten takes no sign-ups: it asks for the consent nowhere, so write content/consents/nowhere.md.");
    }
}
