package org.openday.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Knows passwords that everybody tries first, without asking anybody. */
@Singleton
class CommonPasswords {

    private static final int FEW = 4;
    private static final Set<Integer> STEPS = Set.of(-1, 0, 1);

    private final Set<String> list = read();

    /** Whether a password is in the list, of very few different signs, or of signs that follow on each other. */
    boolean has(String password) {
        String lower = password.toLowerCase(Locale.ROOT);
        return list.contains(lower) || lower.chars().distinct().count() <= FEW || isRow(lower);
    }

    private static boolean isRow(String text) {
        int[] signs = text.chars().toArray();
        int step = signs[1] - signs[0];
        boolean even = true;
        for (int at = 1; at < signs.length; at++) {
            // After 9 comes 0.
            int next = signs[at] - signs[at - 1];
            even &= next == step || Math.abs(next) == '9' - '0';
        }
        return even && STEPS.contains(step);
    }

    private static Set<String> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CommonPasswords.class.getResourceAsStream("common-passwords.txt")), UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("# ")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
