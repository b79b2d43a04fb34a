package org.openday.operations;

import io.micronaut.context.BeanLocator;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.event.Consent;
import org.openday.event.Consents;
import org.openday.event.Event;
import org.openday.event.Events;
import org.openday.registration.ConsentLists;
import org.openday.registration.ConsentLists.Line;
import org.openday.registration.ConsentLists.Lists;
import org.openday.shared.BrokenConfiguration;
import org.openday.shared.Language;
import org.openday.shared.Site;
import org.openday.shared.Slug;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists for organisers who agreed to what: whom they may photograph, and whom not. */
@Command(
        name = "consents",
        description = "Lists who agreed to an optional text of an event and who did not, as it stands now."
                + " The names of children are for those who run the event.")
final class ConsentsCommand implements LiveCommand {

    private static final int WELL = 0;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    @Parameters(index = "0", paramLabel = "EVENT", description = "The slug of the event.")
    private String event = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "SLUG",
            description = "One text of content/consents; without it, every optional one the event asks for.")
    private @Nullable String consent;

    @Override
    public int run(BeanLocator site, PrintWriter out) {
        Slug slug = Approval.event(site, event);
        ConsentLists lists = site.getBean(ConsentLists.class);
        ZoneId zone = site.getBean(Site.class).zone();
        asked(site, slug).forEach(each -> print(each, lists.of(slug, each), zone, out));
        return WELL;
    }

    private List<Slug> asked(BeanLocator site, Slug slug) {
        List<Slug> all = site.getBean(Events.class).find(slug).stream()
                .flatMap((Event each) -> each.consents().stream())
                .toList();
        if (consent == null) {
            return all.stream().filter(each -> isOptional(site, each)).toList();
        }
        return Slug.of(consent)
                .filter(all::contains)
                .map(List::of)
                .orElseThrow(() -> new BrokenConfiguration(event + " asks for no consent " + consent + "."));
    }

    private static boolean isOptional(BeanLocator site, Slug consent) {
        return site.getBean(Consents.class)
                .find(consent, Language.ZH)
                .filter((Consent text) -> !text.required())
                .isPresent();
    }

    private static void print(Slug consent, Lists lists, ZoneId zone, PrintWriter out) {
        print(consent + " yes: ", lists.yes(), zone, out);
        print(consent + " no: ", lists.no(), zone, out);
    }

    private static void print(String heading, List<Line> lines, ZoneId zone, PrintWriter out) {
        out.println(heading + lines.size());
        lines.forEach(line -> out.println(String.join(
                " ",
                line.reference(),
                line.session(),
                line.state(),
                line.answer(),
                time(line.at(), zone),
                line.child())));
    }

    private static String time(@Nullable Instant at, ZoneId zone) {
        return at == null ? "-" : MINUTE.format(at.atZone(zone));
    }
}
