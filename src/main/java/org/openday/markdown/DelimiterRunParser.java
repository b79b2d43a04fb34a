package org.openday.markdown;

import java.util.HashSet;
import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/** Reads delimiter runs before commonmark-java does, whose flanking rule is fixed and wrong for Chinese. */
final class DelimiterRunParser implements InlineContentParser {
    private int base = Scanner.END;

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        var scanner = state.scanner();
        return Cjk.isVariationSelector(scanner.peek()) ? remember(scanner) : run(scanner);
    }

    /** The scanner looks back by one character only, and a run may follow a character and its selector. */
    private ParsedInline remember(Scanner scanner) {
        base = scanner.peekPreviousCodePoint();
        return ParsedInline.none();
    }

    private ParsedInline run(Scanner scanner) {
        var before = before(scanner.peekPreviousCodePoint());
        var mark = scanner.peek();
        var length = scanner.matchMultiple(mark);
        var after = Neighbour.of(scanner.peekCodePoint());
        return ParsedInline.of(new DelimiterRun(mark, length, before, after), scanner.position());
    }

    private Neighbour before(int last) {
        return Cjk.isVariationSelector(last) ? Neighbour.withSelector(base, last) : Neighbour.of(last);
    }

    /** Makes one parser for each block of text. */
    static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            var triggers = new HashSet<>(Set.of('*', '_', '~'));
            for (char c = 0xFE00; Cjk.isVariationSelector(c); c++) {
                triggers.add(c);
            }
            return triggers;
        }

        @Override
        public InlineContentParser create() {
            return new DelimiterRunParser();
        }
    }
}
