package org.openday.web;

import java.util.List;

/** The standing pages at the foot of every page; the feature that owns them provides it. */
@FunctionalInterface
public interface FooterLinks {

    List<Link> footer(Viewing viewing);
}
