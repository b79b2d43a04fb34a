package org.openday.shared;

import java.util.concurrent.atomic.AtomicLong;

/** Something that pages are made of and that changes now and then: the content folder, a file of the theme, the places of an event. */
public final class Source {

    private final String name;
    private final AtomicLong version = new AtomicLong();

    public Source(String name) {
        this.name = name;
    }

    /** To be called once the change can be seen: whoever reads the new version then reads the new state too. */
    public void changed() {
        version.incrementAndGet();
    }

    long version() {
        return version.get();
    }

    @Override
    public String toString() {
        return name;
    }
}
