package org.openday.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/** The name of a piece of content in addresses: letters and digits of any script, joined by single hyphens, at most 120. */
public record Slug(String value) implements Comparable<Slug> {

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}]+(?:[-_][\\p{L}\\p{N}]+)*");
    private static final int LONGEST = 120;

    public Slug {
        if (!isSlug(value)) {
            throw new IllegalArgumentException("Not a slug: " + value);
        }
    }

    public static Optional<Slug> of(String text) {
        return isSlug(text) ? Optional.of(new Slug(text)) : Optional.empty();
    }

    private static boolean isSlug(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(Slug other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
