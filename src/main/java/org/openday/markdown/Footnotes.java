package org.openday.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.parser.PostProcessor;

/** Moves the notes that the text mentions behind it, numbered by first mention, and takes out all others. */
final class Footnotes implements PostProcessor {
    @Override
    public Node process(Node document) {
        var definitions = new Definitions();
        document.accept(definitions);
        new Numbering(definitions.byLabel).number(document);
        definitions.found.forEach(Node::unlink);
        return document;
    }

    private static final class Definitions extends AbstractVisitor {
        private final DefinitionMap<FootnoteDefinition> byLabel = new DefinitionMap<>(FootnoteDefinition.class);
        private final List<FootnoteDefinition> found = new ArrayList<>();

        @Override
        public void visit(CustomBlock block) {
            if (block instanceof FootnoteDefinition definition) {
                byLabel.putIfAbsent(definition.getLabel(), definition);
                found.add(definition);
            }
            visitChildren(block);
        }
    }

    private static final class Numbering extends AbstractVisitor {
        private final DefinitionMap<FootnoteDefinition> definitions;
        private final Map<FootnoteDefinition, Footnote.Note> notes = new LinkedHashMap<>();
        private final Footnote.Section section = new Footnote.Section();

        private Numbering(DefinitionMap<FootnoteDefinition> definitions) {
            this.definitions = definitions;
        }

        /** Notes can mention further notes, which come after those of the text itself. */
        private void number(Node document) {
            visitChildren(document);
            for (var note = section.getFirstChild(); note != null; note = note.getNext()) {
                visitChildren(note);
            }
            notes.values().forEach(Footnote.Note::addWaysBack);
            if (!notes.isEmpty()) {
                document.appendChild(section);
            }
        }

        @Override
        public void visit(CustomBlock block) {
            if (!(block instanceof FootnoteDefinition)) {
                visitChildren(block);
            }
        }

        /** No mark can stand in an alternative text, which is an attribute. */
        @Override
        public void visit(Image image) {}

        @Override
        public void visit(CustomNode node) {
            if (node instanceof FootnoteReference reference) {
                var definition = definitions.get(reference.getLabel());
                reference.insertBefore(
                        notes.computeIfAbsent(definition, this::note).nextMark());
                reference.unlink();
            } else {
                visitChildren(node);
            }
        }

        private Footnote.Note note(FootnoteDefinition definition) {
            var note = new Footnote.Note(notes.size() + 1);
            while (definition.getFirstChild() != null) {
                note.appendChild(definition.getFirstChild());
            }
            section.appendChild(note);
            return note;
        }
    }
}
