package org.openday.content;

/** A link written in front matter, to an image for example; checked like the links of the text. */
public record ContentLink(String destination) {}
