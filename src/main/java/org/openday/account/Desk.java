package org.openday.account;

import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openday.web.Link;
import org.openday.web.PageView;
import org.openday.web.Pages;
import org.openday.web.Viewing;
import org.openday.web.Wording;

/** Shows pages to staff: in the desk's frame, never stored. */
@Singleton
public final class Desk {

    private final Pages pages;
    private final List<DeskParts> parts;

    Desk(Pages pages, List<DeskParts> parts) {
        this.pages = pages;
        this.parts = parts;
    }

    /** The answer that shows a page whose template uses {@code staff/layout.ftlh}. */
    public MutableHttpResponse<byte[]> show(PageView page, Staff staff, Viewing viewing) {
        return pages.show(page.asRestricted().framedBy(frame(page.path(), staff, viewing)), viewing);
    }

    /** The wording in a viewing's language. */
    public Wording wording(Viewing viewing) {
        return pages.wording(viewing);
    }

    /** The parts of the desk that somebody may open. */
    public Stream<DeskPart> parts(Staff staff) {
        return parts.stream().flatMap(some -> some.parts().stream()).filter(part -> part.isFor(staff));
    }

    /** How many things wait for somebody, by the key of the part of the desk. */
    public Map<String, Integer> waiting(Staff staff) {
        Map<String, Integer> waiting = new HashMap<>();
        parts.forEach(some -> waiting.putAll(some.waiting(staff)));
        return waiting;
    }

    private DeskFrame frame(String path, Staff staff, Viewing viewing) {
        return new DeskFrame(
                parts(staff).map(part -> link(part, path, viewing)).toList(),
                staff.name(),
                viewing.path("/staff/account"),
                viewing.path("/staff/sign-out"));
    }

    private Link link(DeskPart part, String path, Viewing viewing) {
        return new Link(
                pages.wording(viewing).text("staff.part." + part.key()),
                viewing.path(part.path()),
                isIn(part.path(), path));
    }

    private static boolean isIn(String part, String path) {
        return path.equals(part) || path.startsWith(part + "/") || path.startsWith(part + "?");
    }
}
