package org.openday.markdown;

import java.util.List;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;
import org.openday.shared.Language;

/** Renders one document for one page. Raw HTML is shown as text, and URLs are judged by {@link SafeUrl}. */
final class Rendering {
    private final HtmlRenderer renderer;

    Rendering(Outline outline, LinkResolver links, Language language) {
        var labels = new Labels(language);
        this.renderer = HtmlRenderer.builder()
                .escapeHtml(true)
                .percentEncodeUrls(true)
                .nodeRendererFactory(context -> new LinkHtml(context, links, labels))
                .nodeRendererFactory(context -> new PassageHtml(context, outline, labels))
                .nodeRendererFactory(context -> new TableHtml(context, labels))
                .nodeRendererFactory(context -> new FootnoteHtml(context, labels))
                .attributeProviderFactory(_ -> reachableCode())
                .extensions(List.of(StrikethroughExtension.create()))
                .build();
    }

    SafeHtml html(Node document) {
        return new SafeHtml(withoutSlashes(renderer.render(document)));
    }

    /** HTML has no self-closing tags. In text and attributes the renderer escapes every angle bracket. */
    private static String withoutSlashes(String html) {
        return html.replace(" />", ">");
    }

    /** Long lines of code are scrolled on a phone, and that must be possible by keyboard too. */
    private static AttributeProvider reachableCode() {
        return (_, tag, attributes) -> {
            if (tag.equals("pre")) {
                attributes.put("tabindex", "0");
            }
        };
    }
}
