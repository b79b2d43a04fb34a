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
    /** A text is 40rem wide at most, and less on small screens. */
    private static final String AS_WIDE_AS_A_TEXT = "(min-width: 43rem) 40rem, 100vw";

    private final LinkResolver links;
    private final Labels labels;

    LinkHtml(HtmlNodeRendererContext context, LinkResolver links, Labels labels) {
        super(context, Link.class, Image.class);
        this.links = links;
        this.labels = labels;
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
        if (target == null || url == null) {
            children(link);
        } else if (VideoLink.isOne(link)) {
            video(link, url);
        } else {
            html.tag("a", attributes(link, url));
            name(link);
            html.tag("/a");
            length(target);
        }
    }

    /** How long it is and whether it has subtitles is read by everybody, before they follow the link. */
    private void video(Link link, String url) {
        var attributes = attributes(link, url);
        var facts = attributes.remove("title");
        attributes.put("class", "video");
        html.tag("a", attributes);
        children(link);
        if (facts != null) {
            html.text(" ");
            html.tag("small");
            html.text(facts);
            html.tag("/small");
        }
        html.tag("/a");
    }

    /** Whoever pays for what they fetch wants to know before. */
    private void length(LinkResolver.Target target) {
        if (target.bytes() != null) {
            html.tag("small", Map.of("class", "document"));
            html.text(labels.ofDocument(target.bytes()));
            html.tag("/small");
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
        } else if (target.sizes().areSeveral()) {
            picture(image, target, url);
        } else {
            html.tag("img", attributes(image, target, url), true);
        }
    }

    /** Browsers take the smallest file that is sharp, and JPEG where they know no WebP. */
    private void picture(Image image, LinkResolver.Target target, String url) {
        var attributes = attributes(image, target, url);
        var width = attributes.get("width");
        var sizes = ImageSize.of(image) == null || width == null
                ? AS_WIDE_AS_A_TEXT
                : "(min-width: " + width + "px) " + width + "px, 100vw";
        html.tag("picture");
        html.tag("source", source(target.sizes().webp(), sizes), true);
        attributes.put("srcset", target.sizes().jpeg());
        attributes.put("sizes", sizes);
        html.tag("img", attributes, true);
        html.tag("/picture");
    }

    private static Map<String, String> source(String srcset, String sizes) {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("type", "image/webp");
        attributes.put("srcset", srcset);
        attributes.put("sizes", sizes);
        return attributes;
    }

    private Map<String, String> attributes(Image image, LinkResolver.Target target, String url) {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("src", encoded(url));
        attributes.put("alt", alt(image, target));
        if (image.getTitle() != null) {
            attributes.put("title", image.getTitle());
        }
        addSize(attributes, image, target);
        attributes.put("loading", "lazy");
        attributes.put("decoding", "async");
        return attributes;
    }

    /** What the text says of an image fits this text better than what the image says of itself. */
    private static String alt(Image image, LinkResolver.Target target) {
        var written = PlainText.of(image);
        return written.isBlank() ? target.sizes().alt() : written;
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
