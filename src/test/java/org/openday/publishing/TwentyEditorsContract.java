package org.openday.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openday.account.Role;
import org.openday.account.Staff;
import org.openday.publishing.Revision.How;

/**
 * Twenty editors write, change and take out paragraphs of one text at random, each on the copy they saw last, and lose none:
 * a paragraph goes only when somebody who saw it took it out.
 */
abstract class TwentyEditorsContract extends DeskWorld {

    private static final int EDITORS = 20;
    private static final int ACTS = 600;
    private static final Pattern MARK = Pattern.compile("M\\d+");

    /** What an editor has on the screen. */
    private static final class Screen {
        private final Staff staff;
        private int basedOn = 1;
        private String seen;
        private String typed;

        Screen(int number, String text) {
            staff = new Staff(100 + number, "editor-" + number, Set.of(Role.AUTHOR));
            seen = text;
            typed = text;
        }

        void show(Revision revision) {
            basedOn = revision.number();
            seen = revision.text();
            typed = revision.text();
        }
    }

    private int marks;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20261128})
    void noParagraphIsLost(long seed) {
        Random random = new Random(seed);
        Edition edition = trucks();
        List<Screen> screens = IntStream.range(0, EDITORS)
                .mapToObj(each -> new Screen(each, ARTICLE))
                .toList();
        Set<String> standing = new HashSet<>();
        Set<String> ever = new HashSet<>();
        for (int act = 0; act < ACTS; act++) {
            Screen screen = screens.get(random.nextInt(EDITORS));
            if (random.nextInt(3) > 0) {
                type(screen, random);
            } else {
                ever.addAll(marks(screen.typed));
                save(edition, screen, standing);
                assertThat(marks(text(edition)))
                        .as("seed %d, act %d", seed, act)
                        .isEqualTo(standing);
            }
        }
        assertThat(editions.revisions(edition.number()).stream()
                        .flatMap(each -> marks(each.text()).stream())
                        .collect(Collectors.toSet()))
                .as("what was ever saved, seed %d", seed)
                .containsAll(ever);
    }

    private void type(Screen screen, Random random) {
        List<String> paragraphs = new ArrayList<>(List.of(screen.typed.strip().split("\n\n")));
        int at = 1 + random.nextInt(paragraphs.size());
        if (random.nextInt(5) > 0 || at >= paragraphs.size()) {
            paragraphs.add(at, "M" + marks++ + "。");
        } else if (random.nextBoolean()) {
            paragraphs.remove(at);
        } else {
            paragraphs.set(at, paragraphs.get(at) + "改M" + marks++ + "。");
        }
        screen.typed = String.join("\n\n", paragraphs) + "\n";
    }

    /** The oracle: who saves adds what they typed and takes out what they saw and took out, and nothing else. */
    private void save(Edition edition, Screen screen, Set<String> standing) {
        Set<String> added = minus(marks(screen.typed), marks(screen.seen));
        Set<String> removed = minus(marks(screen.seen), marks(screen.typed));
        Saves.Save save = new Saves.Save(screen.basedOn, screen.typed, How.AUTOSAVE, "");
        switch (saves.save(screen.staff, edition.number(), save)) {
            case Saved.Kept(Revision revision) -> taken(screen, standing, added, removed, revision);
            case Saved.Merged(Revision revision, Revision typed) -> {
                taken(screen, standing, added, removed, revision);
                goOnFrom(typed, screen);
            }
            case Saved.Unchanged(Revision head) -> taken(screen, standing, added, removed, head);
            case Saved.Conflict(Revision head, Revision aside) -> {
                assertThat(aside.text()).isEqualTo(screen.typed);
                screen.show(head);
            }
            case Saved.Ended() -> throw new AssertionError("It is open");
        }
    }

    /** Every second of them had typed on while their page was being saved: they go on from what they had sent. */
    private static void goOnFrom(Revision typed, Screen screen) {
        if (screen.staff.id() % 2 == 0) {
            screen.show(typed);
        }
    }

    private static void taken(
            Screen screen, Set<String> standing, Set<String> added, Set<String> removed, Revision revision) {
        standing.removeAll(removed);
        standing.addAll(added);
        screen.show(revision);
    }

    private static Set<String> minus(Set<String> all, Set<String> others) {
        Set<String> rest = new HashSet<>(all);
        rest.removeAll(others);
        return rest;
    }

    private static Set<String> marks(String text) {
        return MARK.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
