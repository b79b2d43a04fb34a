package org.openday.proofreading;

import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import org.openday.markdown.MarkdownText.Reference;
import org.openday.markdown.Mention;
import org.openday.markdown.VideoLink;

/** Videos whose length is not told, or not that they have subtitles (WCAG 2.2, 1.2.2): a link needs both in its title. */
@Singleton
final class VideoCheck implements Check {

    private static final Pattern LENGTH = Pattern.compile("\\d\\s*(?:分|秒|min|s(?:ec)?\\b|:\\d\\d)");
    private static final Pattern SUBTITLES =
            Pattern.compile("(?<!无|没)有(?:中文|双语|英文)?字幕|(?i:(?<!no )subtitles|captions)");

    @Override
    public void look(Sheet sheet, Notes notes) {
        sheet.mentions()
                .filter(mention -> mention.kind() == Reference.Kind.LINK && VideoLink.isNamed(mention.text()))
                .filter(mention -> !isTold(sheet.written(mention)))
                .forEach(mention -> note(mention, sheet, notes));
    }

    private static boolean isTold(String written) {
        return LENGTH.matcher(written).find() && SUBTITLES.matcher(written).find();
    }

    private static void note(Mention mention, Sheet sheet, Notes notes) {
        notes.note(Rule.VIDEO_FACTS, sheet.inFile(mention.from()), sheet.inFile(mention.to()), mention.text());
    }
}
