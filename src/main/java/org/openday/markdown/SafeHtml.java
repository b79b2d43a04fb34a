package org.openday.markdown;

/** HTML that only this package can make and that templates may print as it is. */
public final class SafeHtml {

    private final String value;

    SafeHtml(String value) {
        this.value = value;
    }

    public String value() {
        return value;
    }

    @Override
    public String toString() {
        return value;
    }
}
