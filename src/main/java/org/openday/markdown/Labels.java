package org.openday.markdown;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.openday.shared.Language;

/** The few words that rendering adds to a text, in the language of the page. */
final class Labels {
    private final ResourceBundle bundle;

    Labels(Language language) {
        // No fallback: the language of the machine must never show on a page.
        var noFallback = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        this.bundle = ResourceBundle.getBundle("org.openday.markdown.labels", language.locale(), noFallback);
    }

    /** What a document weighs, for behind its link. */
    String ofDocument(long bytes) {
        return bytes < 1_000_000
                ? get("document.kilobytes", (int) Math.max(1, bytes / 1_000))
                : MessageFormat.format(bundle.getString("document.megabytes"), Math.round(bytes / 100_000.0) / 10.0);
    }

    String get(String key, int... numbers) {
        return MessageFormat.format(
                bundle.getString(key),
                Arrays.stream(numbers).mapToObj(Integer::toString).toArray());
    }
}
