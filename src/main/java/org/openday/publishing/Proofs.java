package org.openday.publishing;

import jakarta.inject.Singleton;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openday.article.Preview;
import org.openday.content.ContentFault;
import org.openday.content.ContentFiles;
import org.openday.content.FileText;
import org.openday.content.Trial;
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
    private final Pages pages;

    Proofs(ContentFiles files, List<Preview> previews, Pages pages) {
        this.files = files;
        this.previews = previews;
        this.pages = pages;
    }

    /** The page this text would be in the place of an edition's, for staff, who see pictures that are not published. */
    public Proof of(Edition edition, String text) {
        Trial trial = files.triedForStaff(edition.target(), FileText.normal(text));
        return proof(edition, trial, new Viewing(edition.language(), false));
    }

    /** The same for who looks at the site in another way and sees of its pictures only those that are public. */
    public Proof of(Edition edition, String text, Viewing viewing) {
        return proof(edition, files.tried(edition.target(), FileText.normal(text)), viewing);
    }

    private Proof proof(Edition edition, Trial trial, Viewing viewing) {
        PageView view = trial.item() == null ? null : preview(edition.kind()).page(trial.item(), viewing);
        return new Proof(view, trial.faults());
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
        String hashed = FileText.normal(timeless(FileText.of(text)).text());
        Viewing viewing = new Viewing(edition.language(), false);
        PageView view =
                proof(edition, files.tried(edition.target(), hashed), viewing).view();
        return view == null
                ? new byte[0]
                : Objects.requireNonNull(pages.show(view, viewing).body());
    }

    private static FileText timeless(FileText text) {
        FileText dated = text.value("publishAt").isEmpty() ? text : text.with("publishAt", SOME_DAY);
        return dated.with("expireAt", "").with("reviewBy", "");
    }

    private Preview preview(Kind kind) {
        return previews.stream()
                .filter(each -> each.folder().equals(kind.folder()))
                .findFirst()
                .orElseThrow();
    }
}
