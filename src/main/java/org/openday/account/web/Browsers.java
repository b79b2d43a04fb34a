package org.openday.account.web;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openday.web.Wording;

/** Calls a browser by a name its owner knows. */
final class Browsers {

    private record Kind(String name, Pattern mark) {

        Kind(String name, String mark) {
            this(name, Pattern.compile(mark));
        }
    }

    // The order matters: many call themselves like others as well.
    private static final List<Kind> PROGRAMS = List.of(
            new Kind("WeChat", "MicroMessenger/"),
            new Kind("Edge", "Edg[A-Za-z]*/"),
            new Kind("Firefox", "Firefox/"),
            new Kind("Chrome", "Chrom(?:e|ium)/"),
            new Kind("Safari", "Safari/"));

    private static final List<Kind> SYSTEMS = List.of(
            new Kind("Android", "Android"),
            new Kind("HarmonyOS", "HarmonyOS|OpenHarmony"),
            new Kind("iPhone", "iPhone"),
            new Kind("iPad", "iPad"),
            new Kind("Windows", "Windows"),
            new Kind("macOS", "Mac OS X"),
            new Kind("Linux", "Linux"));

    private Browsers() {}

    static String name(String agent, Wording words) {
        return find(PROGRAMS, agent)
                .map(program -> find(SYSTEMS, agent)
                        .map(system -> words.text("staff.account.session.browser", program, system))
                        .orElse(program))
                .orElseGet(() -> words.text("staff.account.session.unknown"));
    }

    private static Optional<String> find(List<Kind> kinds, String agent) {
        return kinds.stream()
                .filter(kind -> kind.mark().matcher(agent).find())
                .map(Kind::name)
                .findFirst();
    }
}
