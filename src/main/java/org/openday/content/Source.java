package org.openday.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text of a content file, cut into front matter and body.
 *
 * @param matter YAML, on the lines it has in the file
 * @param bodyLine the line of the file on which the body begins
 */
record Source(Path file, String matter, String body, int bodyLine) {

    private static final int LARGEST = 2 * 1024 * 1024;
    private static final Pattern FENCED =
            Pattern.compile("\\A---[ \\t]*(\\n.*?)^---[ \\t]*(?:\\n|\\z)", Pattern.DOTALL | Pattern.MULTILINE);

    /** Reads a file, or notes why it cannot be read and gives null. */
    static @Nullable Source read(Path root, Path file, Faults faults) {
        try {
            if (Files.size(root.resolve(file)) > LARGEST) {
                faults.broken(file, 1, "The file is larger than 2 MB: split the text or move pictures out of it.");
                return null;
            }
            String text = decoded(file, Files.readAllBytes(root.resolve(file)), faults);
            return text == null ? null : cut(file, text, faults);
        } catch (IOException e) {
            faults.broken(file, 1, "The file cannot be read: check that the site's user may read it.");
            return null;
        }
    }

    private static @Nullable String decoded(Path file, byte[] bytes, Faults faults) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        if (decoder.decode(in, out, true).isError()) {
            faults.broken(file, lines(bytes, in.position()), "This line is not UTF-8 text: save the file as UTF-8.");
            return null;
        }
        String text = out.flip().toString();
        return (text.startsWith("\uFEFF") ? text.substring(1) : text).replace("\r\n", "\n");
    }

    private static int lines(byte[] bytes, int end) {
        int line = 1;
        for (int at = 0; at < end; at++) {
            line += bytes[at] == '\n' ? 1 : 0;
        }
        return line;
    }

    static @Nullable Source cut(Path file, String text, Faults faults) {
        Matcher fenced = FENCED.matcher(text);
        if (fenced.find()) {
            String body = text.substring(fenced.end());
            return new Source(file, fenced.group(1), body, 1 + newlines(text.substring(0, fenced.end())));
        }
        faults.broken(file, 1, complaint(text));
        return null;
    }

    private static String complaint(String text) {
        if (text.isBlank()) {
            return "The file is empty: write front matter and text, or delete it.";
        }
        return text.startsWith("---")
                ? "The front matter has no end: close it with a line “---”."
                : "The front matter is missing: begin the file with “---”, its keys and “---”.";
    }

    private static int newlines(String text) {
        return (int) text.chars().filter(each -> each == '\n').count();
    }
}
