package org.openday.oversight.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openday.account.Desk;
import org.openday.account.Staff;
import org.openday.audit.ChainedEntry;
import org.openday.audit.Sought;
import org.openday.audit.Verification;
import org.openday.oversight.Oversight;
import org.openday.oversight.web.AuditPage.Choice;
import org.openday.oversight.web.AuditPage.Row;
import org.openday.oversight.web.AuditPage.Verdict;
import org.openday.web.PageView;
import org.openday.web.Viewing;
import org.openday.web.Wording;

/** Writes the auditor's page. */
@Singleton
final class AuditPages {

    static final String PATH = "/staff/audit";
    private static final int SHOWN = 50;
    private static final String NOWHERE = "-";

    private final Oversight oversight;
    private final Desk desk;

    AuditPages(Oversight oversight, Desk desk) {
        this.oversight = oversight;
        this.desk = desk;
    }

    HttpResponse<?> list(AuditFilter filter, long before, Staff staff, Viewing viewing) {
        return show(filter, before, null, staff, viewing);
    }

    HttpResponse<?> verified(Verification found, Staff staff, Viewing viewing) {
        String key = found.isWhole() ? "staff.audit.whole" : "staff.audit.broken";
        long seq = found.fault() == null ? found.entries() : found.fault().seq();
        Verdict verdict = new Verdict(found.isWhole(), desk.wording(viewing).text(key, seq, found.hash()));
        return show(new AuditFilter("", "", "", "", ""), Long.MAX_VALUE, verdict, staff, viewing);
    }

    private HttpResponse<?> show(
            AuditFilter filter, long before, @Nullable Verdict verdict, Staff staff, Viewing viewing) {
        Wording words = desk.wording(viewing);
        Optional<Sought> sought = filter.sought(words.zone());
        List<ChainedEntry> entries =
                sought.map(each -> oversight.before(before, each)).orElse(List.of());
        AuditPage page = new AuditPage(
                filter,
                oversight.acts().stream().map(act -> choice(act, filter, words)).toList(),
                entries.stream().map(entry -> row(entry, words)).toList(),
                sought.isPresent() ? null : words.text("staff.audit.day"),
                entries.size() < SHOWN
                        ? null
                        : address(filter, entries.getLast().seq(), viewing),
                before == Long.MAX_VALUE ? null : address(filter, 0, viewing),
                viewing.path(PATH),
                verdict);
        PageView view = PageView.of("staff/audit/list", PATH, words.text("staff.audit.heading"), page);
        return desk.show(sought.isPresent() ? view : view.withStatus(HttpStatus.UNPROCESSABLE_ENTITY), staff, viewing);
    }

    private static String address(AuditFilter filter, long before, Viewing viewing) {
        String query = filter.query() + (before == 0 ? "" : "&before=" + before);
        return viewing.path(PATH) + (query.isEmpty() ? "" : "?" + query);
    }

    private static Choice choice(String act, AuditFilter filter, Wording words) {
        return new Choice(act, act(act, words), act.equals(filter.act()));
    }

    private static Row row(ChainedEntry entry, Wording words) {
        return new Row(
                entry.seq(),
                words.format("staff.audit.time", entry.doneAt().atZone(words.zone())),
                entry.doneAt().toString(),
                entry.actor(),
                act(entry.act(), words),
                entry.subject(),
                words.text("staff.audit.origin." + entry.origin()),
                NOWHERE.equals(entry.whence()) ? "" : Objects.requireNonNullElse(entry.whence(), ""),
                entry.hash().substring(0, 12));
    }

    /** Features name acts as they go; one without a text is called as the log calls it. */
    private static String act(String code, Wording words) {
        return words.messages()
                .find(words.language(), "staff.audit.act." + code)
                .orElse(code);
    }
}
