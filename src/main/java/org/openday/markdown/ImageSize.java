package org.openday.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;
import org.jspecify.annotations.Nullable;

/** The size in CSS pixels that an image was given, as in <code>![alt](src){width=640 height=360}</code>. */
final class ImageSize extends CustomNode {
    private final @Nullable Integer width;
    private final @Nullable Integer height;

    private ImageSize(@Nullable Integer width, @Nullable Integer height) {
        this.width = width;
        this.height = height;
    }

    @Nullable
    Integer width() {
        return width;
    }

    @Nullable
    Integer height() {
        return height;
    }

    /** Finds the size among an image's children, or null. */
    static @Nullable ImageSize of(Image image) {
        return image.getLastChild() instanceof ImageSize size ? size : null;
    }

    /** Moves a size that stands behind an image into the image. */
    static final class Reader extends AbstractVisitor implements PostProcessor {
        private static final Pattern SIZE =
                Pattern.compile("^\\{ *(?:width=(?<width>[1-9]\\d{0,4}))? *(?:height=(?<height>[1-9]\\d{0,4}))? *}");

        @Override
        public Node process(Node document) {
            document.accept(this);
            return document;
        }

        @Override
        public void visit(Image image) {
            visitChildren(image);
            if (image.getNext() instanceof Text text) {
                read(image, text);
            }
        }

        private static void read(Image image, Text text) {
            var size = SIZE.matcher(text.getLiteral());
            if (size.find()) {
                image.appendChild(new ImageSize(number(size, "width"), number(size, "height")));
                text.setLiteral(text.getLiteral().substring(size.end()));
            }
        }

        private static @Nullable Integer number(Matcher size, String name) {
            var digits = size.group(name);
            return digits == null ? null : Integer.valueOf(digits);
        }
    }
}
