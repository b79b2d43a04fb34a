package org.openday.content;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.ComposerException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Composes YAML that is nested a few levels deep and refuses more, because composing is recursive. */
final class ShallowComposer extends Composer {

    private static final int DEEPEST = 20;

    private int depth;

    private ShallowComposer(LoadSettings settings, Parser parser) {
        super(settings, parser);
    }

    /** @throws org.snakeyaml.engine.v2.exceptions.YamlEngineException when the text is not one YAML document */
    static Optional<Node> over(String yaml, LoadSettings settings) {
        Parser parser = new ParserImpl(settings, new StreamReader(settings, yaml));
        return new ShallowComposer(settings, parser).getSingleNode();
    }

    @Override
    protected SequenceNode composeSequenceNode(Optional<Anchor> anchor) {
        descend();
        SequenceNode node = super.composeSequenceNode(anchor);
        depth--;
        return node;
    }

    @Override
    protected Node composeMappingNode(Optional<Anchor> anchor) {
        descend();
        Node node = super.composeMappingNode(anchor);
        depth--;
        return node;
    }

    private void descend() {
        if (++depth > DEEPEST) {
            throw new ComposerException(
                    "nested too deeply",
                    Optional.of(parser.peekEvent().getStartMark().orElseThrow()));
        }
    }
}
