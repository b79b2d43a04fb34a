package org.openday.proofreading;

import jakarta.inject.Singleton;
import org.openday.markdown.Passage;
import org.openday.markdown.Passage.Kind;

/** Tables whose columns have no name; only the corner above a column of names may be empty. */
@Singleton
final class TableCheck implements Check {

    @Override
    public void look(Sheet sheet, Notes notes) {
        Kind before = Kind.PARAGRAPH;
        for (Passage passage : sheet.passages()) {
            boolean header = passage.kind() == Kind.HEADER_CELL;
            boolean corner = header && before != Kind.HEADER_CELL;
            if (header && !corner && passage.text().isBlank()) {
                int at = sheet.inFile(passage.offset(0));
                notes.note(Rule.TABLE_HEADER, at, at);
            }
            before = passage.kind();
        }
    }
}
