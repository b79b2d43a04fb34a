package org.openday.markdown;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Renders some kinds of nodes in our own way. */
abstract class NodeHtml implements NodeRenderer {
    private final Set<Class<? extends Node>> types;
    private final HtmlNodeRendererContext context;
    final HtmlWriter html;

    @SafeVarargs
    NodeHtml(HtmlNodeRendererContext context, Class<? extends Node>... types) {
        this.types = Set.of(types);
        this.context = context;
        this.html = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return types;
    }

    final void children(Node parent) {
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }

    /** An element on lines of its own. */
    final void block(String name, Map<String, String> attributes, Node node) {
        html.line();
        html.tag(name, attributes);
        children(node);
        html.tag("/" + name);
        html.line();
    }

    final String encoded(String url) {
        return context.encodeUrl(url);
    }
}
