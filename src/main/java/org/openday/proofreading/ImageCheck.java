package org.openday.proofreading;

import jakarta.inject.Singleton;
import org.openday.content.Pictures;
import org.openday.content.Trial.Written;
import org.openday.markdown.MarkdownText.Reference;
import org.openday.markdown.Mention;
import org.openday.shared.AlternativeText;

/** Images nobody can hear: without alternative text, or with a file name as one (WCAG 2.2, 1.1.1). */
@Singleton
final class ImageCheck implements Check {

    private final Pictures pictures;

    ImageCheck(Pictures pictures) {
        this.pictures = pictures;
    }

    @Override
    public void look(Sheet sheet, Notes notes) {
        sheet.mentions()
                .filter(mention -> mention.kind() == Reference.Kind.IMAGE)
                .forEach(image -> look(image, sheet, notes));
        matter(sheet, notes);
    }

    private void look(Mention image, Sheet sheet, Notes notes) {
        String text = image.text().strip();
        if (text.isEmpty() && !pictures.speaksForItself(sheet.file(), image.destination())) {
            note(Rule.IMAGE_ALT, image, sheet, notes);
        } else if (AlternativeText.isName(text)) {
            note(Rule.IMAGE_ALT_NAME, image, sheet, notes);
        }
    }

    private void matter(Sheet sheet, Notes notes) {
        Written text = sheet.key("imageAlt").orElse(null);
        if (text == null || String.valueOf(text.value()).isBlank()) {
            sheet.key("image")
                    .filter(image -> !pictures.speaksForItself(sheet.file(), String.valueOf(image.value())))
                    .ifPresent(image -> sheet.note(notes, Rule.IMAGE_ALT, image, String.valueOf(image.value())));
        } else if (AlternativeText.isName(String.valueOf(text.value()).strip())) {
            sheet.note(notes, Rule.IMAGE_ALT_NAME, text, String.valueOf(text.value()));
        }
    }

    private static void note(Rule rule, Mention image, Sheet sheet, Notes notes) {
        notes.note(
                rule,
                sheet.inFile(image.from()),
                sheet.inFile(image.to()),
                image.text().isBlank() ? image.destination() : image.text());
    }
}
