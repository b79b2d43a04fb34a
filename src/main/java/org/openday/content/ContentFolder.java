package org.openday.content;

import java.util.List;

/** What stands in the content folder right now. */
public interface ContentFolder {

    /**
     * All good pieces of a type. The same list instance is returned until a file of that type changes, so that what is
     * computed from it can be kept beside it.
     */
    <M extends Record> List<ContentItem<M>> all(ContentType<M> type);

    /** Everything that is wrong now, in order of file and line. */
    List<ContentFault> faults();
}
