package org.openday.shared;

import java.util.Locale;

/** A language of the site: Chinese first, English second. */
public enum Language {
    ZH("zh-CN", "", ""),
    EN("en", "/en", ".en");

    private final String tag;
    private final String path;
    private final String fileSuffix;

    Language(String tag, String path, String fileSuffix) {
        this.tag = tag;
        this.path = path;
        this.fileSuffix = fileSuffix;
    }

    /** The BCP 47 tag, as in {@code html[lang]}. */
    public String tag() {
        return tag;
    }

    /** What routes in this language begin with: nothing, or {@code /en}. */
    public String path() {
        return path;
    }

    /** What the names of content files in this language end with before {@code .md}: nothing, or {@code .en}. */
    public String fileSuffix() {
        return fileSuffix;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    public Language other() {
        return this == ZH ? EN : ZH;
    }
}
