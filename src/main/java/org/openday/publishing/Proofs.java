package org.openday.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openday.article.Preview;
import org.openday.content.ContentFault;
import org.openday.content.ContentFiles;
import org.openday.content.ContentItem;
import org.openday.content.FileText;
import org.openday.content.Trial;
import org.openday.event.EventPreview;
import org.openday.shared.Sha256;
import org.openday.web.PageView;
import org.openday.web.Pages;
import org.openday.web.Viewing;

/** Pages of texts that are not published, by the pipeline and the theme that will show them. */
@Singleton
public final class Proofs {

    /**
     * A page as readers would get it.
     *
     * @param view null when the text cannot be shown; the faults then say why
     */
    public record Proof(@Nullable PageView view, List<ContentFault> faults) {}

    /** When a page says it was published is decided after it was approved, so it is approved with this day in its place. */
    private static final String SOME_DAY = "2000-01-01";

    private final ContentFiles files;
    private final List<Preview> previews;
    private final EventPreview events;
    private final Pages pages;

    Proofs(ContentFiles files, List<Preview> previews, EventPreview events, Pages pages) {
        this.files = files;
        this.previews = previews;
        this.events = events;
        this.pages = pages;
    }

    /** The page this text would be in the place of an edition's. */
    public Proof of(Edition edition, String text) {
        return of(edition, text, new Viewing(edition.language(), false));
    }

    /** The same for who looks at the site in another way. */
    public Proof of(Edition edition, String text, Viewing viewing) {
        Trial trial = files.tried(edition.target(), FileText.normal(text));
        PageView view = trial.item() == null ? null : view(edition, trial.item(), viewing);
        return new Proof(view, trial.faults());
    }

    private PageView view(Edition edition, ContentItem<?> text, Viewing viewing) {
        return edition.kind() == Kind.EVENT
                ? events.page(text, viewing)
                : preview(edition.kind()).page(text, viewing);
    }

    /**
     * The SHA-256 of the bytes of the page, or empty when the text cannot be shown. The times in its front matter count for
     * nothing, what other texts put around it neither; everything else does, images and templates too.
     */
    String hash(Edition edition, String text) {
        byte[] page = bytes(edition, text);
        return page.length == 0 ? "" : HexFormat.of().formatHex(Sha256.of(page));
    }

    /** What is hashed; no bytes when the text cannot be shown. */
    byte[] bytes(Edition edition, String text) {
        FileText timeless = timeless(FileText.of(text));
        PageView view = of(edition, timeless.text()).view();
        if (view == null) {
            return new byte[0];
        }
        byte[] page = Objects.requireNonNull(
                pages.show(view, new Viewing(edition.language(), false)).body());
        return edition.kind() == Kind.EVENT ? withTerms(page, timeless) : page;
    }

    /** What an event asks of families and how it gives its places stands on other pages than its own. */
    private static byte[] withTerms(byte[] page, FileText text) {
        byte[] terms = text.withBody("").text().getBytes(UTF_8);
        return ByteBuffer.allocate(page.length + terms.length)
                .put(page)
                .put(terms)
                .array();
    }

    private static FileText timeless(FileText text) {
        FileText dated = text.value("publishAt").isEmpty() ? text : text.with("publishAt", SOME_DAY);
        return dated.with("expireAt", "")
                .with("reviewBy", "")
                .with("withdrawn", "")
                .with("aliases", List.of());
    }

    private Preview preview(Kind kind) {
        return previews.stream()
                .filter(each -> each.folder().equals(kind.folder()))
                .findFirst()
                .orElseThrow();
    }
}
