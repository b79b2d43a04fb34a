package org.openday.operations;

import io.micronaut.context.BeanLocator;
import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.event.Availability;
import org.openday.event.Event;
import org.openday.event.Events;
import org.openday.event.Places;
import org.openday.shared.BrokenConfiguration;
import org.openday.shared.Slug;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says how many places are taken: one line for each session. */
@Command(name = "status", description = "Says of each session how it stands and how many of its places are taken.")
final class Status implements LiveCommand {

    private static final int WELL = 0;
    private static final int NOT_WELL = 1;

    @Parameters(arity = "0..1", paramLabel = "EVENT", description = "The slug of one event; without it, every event.")
    private @Nullable String event;

    @Override
    public int run(BeanLocator site, PrintWriter out) {
        Places places = site.getBean(Places.class);
        List<Event> asked = asked(site.getBean(Events.class));
        return asked.stream()
                .mapToInt(each -> print(each, places.of(each), out))
                .max()
                .orElse(WELL);
    }

    private List<Event> asked(Events events) {
        if (event == null) {
            return events.all().stream().filter(Event::needsPlace).toList();
        }
        return Slug.of(event)
                .flatMap(events::find)
                .map(List::of)
                .orElseThrow(() -> new BrokenConfiguration("There is no event " + event + "."));
    }

    private static int print(Event event, List<Availability> sessions, PrintWriter out) {
        sessions.forEach(each -> out.println(
                event.slug() + " " + each.session().key() + " " + each.state().word() + " " + taken(each)));
        return sessions.stream().allMatch(each -> each.taken() != null) ? WELL : NOT_WELL;
    }

    private static String taken(Availability session) {
        return (session.taken() == null ? "?" : session.taken()) + "/"
                + session.session().capacity();
    }
}
