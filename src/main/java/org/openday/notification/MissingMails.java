package org.openday.notification;

import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.util.List;
import org.openday.content.ContentChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says in the log, in one line whenever it changes, which letters go out in their built-in form. */
@Singleton
class MissingMails {

    private static final Logger LOG = LoggerFactory.getLogger(MissingMails.class);

    private final MailTemplates templates;
    private List<String> told = List.of();

    MissingMails(MailTemplates templates) {
        this.templates = templates;
    }

    @EventListener
    void started(StartupEvent event) {
        tell();
    }

    @EventListener
    void changed(ContentChanged change) {
        tell();
    }

    private synchronized void tell() {
        List<String> missing = templates.missing().stream()
                .map(item -> item.slug() + item.language().fileSuffix() + ".md")
                .toList();
        if (!missing.equals(told) && !missing.isEmpty()) {
            boolean none = missing.size() == templates.all().size();
            LOG.info(
                    "content/mails has no good {}: the built-in letters are used.",
                    none ? "letters" : String.join(", ", missing));
        }
        told = missing;
    }
}
