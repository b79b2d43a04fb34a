package org.openday.content;

import java.nio.file.Path;
import java.util.List;
import org.openday.shared.Language;

/** The two files of one piece, side by side: the Chinese and, if there is one, the English that inherits from it. */
record Pair(Path chinese, Path english) {

    private static final String MARKDOWN = ".md";

    static boolean isMarkdown(Path file) {
        return file.toString().endsWith(MARKDOWN);
    }

    static Pair of(Path file) {
        String name = name(file);
        return new Pair(in(Language.ZH, file, name), in(Language.EN, file, name));
    }

    List<Path> files() {
        return List.of(chinese, english);
    }

    static Language language(Path file) {
        return file.toString().endsWith(Language.EN.fileSuffix() + MARKDOWN) ? Language.EN : Language.ZH;
    }

    /** The file name without language and ending: the slug, if it is fit to be one. */
    static String name(Path file) {
        String name = file.getFileName().toString();
        String suffix = language(file).fileSuffix() + MARKDOWN;
        return name.substring(0, name.length() - suffix.length());
    }

    private static Path in(Language language, Path file, String name) {
        return file.resolveSibling(name + language.fileSuffix() + MARKDOWN);
    }
}
