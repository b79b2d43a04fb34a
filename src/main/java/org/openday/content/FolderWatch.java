package org.openday.content;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Watches the folders that stand below the content folder at one moment; when folders come or go, a new one is needed. */
final class FolderWatch implements AutoCloseable {

    /** What has happened; {@code files} is the whole of it only while the folders are the same. */
    record Happening(boolean sameFolders, Set<Path> files) {}

    /** An editor saves in several steps: they are one change when they follow each other this closely. */
    private static final Duration QUIET = Duration.ofMillis(30);

    /** A long burst is not waited for. */
    private static final Duration LONGEST = Duration.ofMillis(90);

    private final Tree tree;
    private final WatchService service;
    private final Set<Path> folders = new HashSet<>();

    private FolderWatch(Tree tree, WatchService service) {
        this.tree = tree;
        this.service = service;
    }

    static FolderWatch over(Tree tree) throws IOException {
        FolderWatch watch = new FolderWatch(tree, tree.root().getFileSystem().newWatchService());
        try {
            watch.registerAll();
            return watch;
        } catch (IOException e) {
            watch.close();
            throw e;
        }
    }

    /** The folder above tells when the content folder itself is exchanged. A folder that came between listing and watching is seen by listing again. */
    private void registerAll() throws IOException {
        Path above = tree.root().getParent();
        if (above != null && Files.isReadable(above)) {
            above.register(service, ENTRY_CREATE, ENTRY_DELETE);
        }
        List<Path> found = tree.folders();
        while (!folders.containsAll(found)) {
            for (Path folder : found) {
                register(folder);
            }
            found = tree.folders();
        }
    }

    private void register(Path folder) throws IOException {
        folders.add(folder);
        try {
            folder.register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
        } catch (NoSuchFileException | NotDirectoryException e) {
            // It is gone already, and the folder above will say so.
        }
    }

    /** Waits until something happens and comes to rest. */
    Happening next() throws InterruptedException {
        Set<Path> touched = new HashSet<>();
        boolean sameFolders = note(service.take(), touched);
        long end = System.nanoTime() + LONGEST.toNanos();
        for (WatchKey key = soon(end); key != null; key = soon(end)) {
            sameFolders &= note(key, touched);
        }
        return new Happening(sameFolders, touched);
    }

    private @Nullable WatchKey soon(long end) throws InterruptedException {
        long wait = Math.min(QUIET.toNanos(), end - System.nanoTime());
        return service.poll(wait, TimeUnit.NANOSECONDS);
    }

    private boolean note(WatchKey key, Set<Path> touched) {
        boolean sameFolders = true;
        for (WatchEvent<?> event : key.pollEvents()) {
            sameFolders &= event.context() instanceof Path name && note((Path) key.watchable(), name, touched);
        }
        return key.reset() && sameFolders;
    }

    private boolean note(Path folder, Path name, Set<Path> touched) {
        Path file = folder.resolve(name);
        if (!file.startsWith(tree.root()) || !Tree.counts(tree.root().relativize(file))) {
            return true;
        }
        touched.add(tree.root().relativize(file));
        return !folders.contains(file) && !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
