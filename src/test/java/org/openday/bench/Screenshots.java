package org.openday.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openday.testing.Browser;
import org.openday.testing.Crawl;
import org.openday.testing.RunningSite;
import org.openday.testing.Screen;

/** Shoots one page of each kind on a phone and a desktop, plain, in elder mode and in the dark, into a folder. */
final class Screenshots {

    private record Look(String name, String prefix, boolean dark) {}

    private static final List<Look> LOOKS = List.of(
            new Look("plain", "", false),
            new Look("dark", "", true),
            new Look("elder", "/elder", false),
            new Look("en", "/en", false));

    private final RunningSite site;
    private final Path folder;

    private Screenshots(RunningSite site, Path folder) {
        this.site = site;
        this.folder = folder;
    }

    /** Takes the folder, then, if not everything is wanted, the paths. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments.length == 0 ? "target/screenshots" : arguments[0]);
        Files.createDirectories(folder);
        try (RunningSite site = RunningSite.start(Settings.fromEnvironment())) {
            List<String> paths =
                    new ArrayList<>(List.of(arguments).subList(Math.min(1, arguments.length), arguments.length));
            if (paths.isEmpty()) {
                paths.addAll(Crawl.from(site, "/", "/articles", "/events").kinds());
                paths.add("/nowhere");
            }
            new Screenshots(site, folder).shoot(paths);
        }
        System.exit(0);
    }

    private void shoot(List<String> paths) throws IOException {
        for (String path : paths) {
            for (Look look : LOOKS) {
                for (Screen screen : List.of(Screen.PHONE, Screen.DESKTOP)) {
                    shoot(path, look, screen);
                }
            }
        }
        System.out.println("screenshots: " + paths.size() * LOOKS.size() * 2 + " files in " + folder);
    }

    private void shoot(String path, Look look, Screen screen) throws IOException {
        Browser browser = Browser.open().on(screen).inDark(look.dark());
        browser.visit(site.url(path.equals("/") && !look.prefix().isEmpty() ? look.prefix() : look.prefix() + path));
        Files.write(
                folder.resolve(name(path) + "-" + screen.width() + "-" + look.name() + ".png"), browser.screenshot());
    }

    private static String name(String path) {
        String name = path.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return name.isEmpty() ? "home" : name;
    }
}
