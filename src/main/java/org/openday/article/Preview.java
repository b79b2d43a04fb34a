package org.openday.article;

import org.openday.content.ContentItem;
import org.openday.web.PageView;
import org.openday.web.Viewing;

/** Makes the page of a text that is not published, by the templates that will show it; one for each kind of reading. */
public interface Preview {

    /** The folder of the texts it shows, for example {@code articles}. */
    String folder();

    /** The page of this text by itself, without what other texts put around it. */
    PageView page(ContentItem<?> text, Viewing viewing);
}
