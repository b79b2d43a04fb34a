package org.openday.article;

/** The front matter of a glossary term: the term and what it means in one sentence. */
public record GlossaryMatter(String title, String summary) implements Titled {}
