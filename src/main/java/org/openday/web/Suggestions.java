package org.openday.web;

import java.util.List;

/** Pages a reader may have meant by an address that leads nowhere; a feature with pages provides one. */
@FunctionalInterface
public interface Suggestions {

    List<Link> near(String path, Viewing viewing);
}
