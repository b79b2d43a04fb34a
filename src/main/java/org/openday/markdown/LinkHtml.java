package org.openday.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.jspecify.annotations.Nullable;

/** Renders links and images whose target is known and may stand on a page; of the others only the text is left. */
final class LinkHtml extends NodeHtml {
    private final LinkResolver links;

    LinkHtml(HtmlNodeRendererContext context, LinkResolver links) {
        super(context, Link.class, Image.class);
        this.links = links;
    }

    @Override
    public void render(Node node) {
        if (node instanceof Image image) {
            image(image);
        } else {
            link((Link) node);
        }
    }

    private void link(Link link) {
        var target = links.resolve(link.getDestination());
        var url = target == null ? null : SafeUrl.link(target.url());
        if (url == null) {
            children(link);
        } else {
            html.tag("a", attributes(link, url));
            name(link);
            html.tag("/a");
        }
    }

    /** A link without a text would be no link to a screen reader, so its destination stands in. */
    private void name(Link link) {
        children(link);
        if (PlainText.of(link).isBlank()) {
            html.text(link.getDestination());
        }
    }

    private Map<String, String> attributes(Link link, String url) {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("href", encoded(url));
        if (link.getTitle() != null) {
            attributes.put("title", link.getTitle());
        }
        if (SafeUrl.isExternal(url)) {
            attributes.put("rel", "external noopener");
        }
        return attributes;
    }

    private void image(Image image) {
        var target = links.resolve(image.getDestination());
        var url = target == null ? null : SafeUrl.image(target.url());
        if (target == null || url == null) {
            html.text(PlainText.of(image));
        } else {
            html.tag("img", attributes(image, target, url), true);
        }
    }

    private Map<String, String> attributes(Image image, LinkResolver.Target target, String url) {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("src", encoded(url));
        attributes.put("alt", PlainText.of(image));
        if (image.getTitle() != null) {
            attributes.put("title", image.getTitle());
        }
        addSize(attributes, image, target);
        attributes.put("loading", "lazy");
        attributes.put("decoding", "async");
        return attributes;
    }

    /** The author's size counts as a whole: half of his and half of the file's would distort the image. */
    private static void addSize(Map<String, String> attributes, Image image, LinkResolver.Target target) {
        var given = ImageSize.of(image);
        put(attributes, "width", given == null ? target.width() : given.width());
        put(attributes, "height", given == null ? target.height() : given.height());
    }

    private static void put(Map<String, String> attributes, String name, @Nullable Integer pixels) {
        if (pixels != null) {
            attributes.put(name, pixels.toString());
        }
    }
}
