package org.openday.event;

import org.openday.content.ContentItem;
import org.openday.web.PageView;
import org.openday.web.Viewing;

/**
 * Makes the page of an event that is not published, by the templates that will show it. It depends on the file alone: it is
 * the page of the moment sign-up opens, with nobody in it yet.
 */
@FunctionalInterface
public interface EventPreview {

    /** The page of this text of the folder of events. */
    PageView page(ContentItem<?> text, Viewing viewing);
}
