package org.openday.content;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.util.StringUtils;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has the content folder load what changes on disk, moments after it was saved; not in a site that is started for one command
 * ({@code openday.scheduled} is false there).
 */
@Context
@Requires(property = "openday.scheduled", notEquals = StringUtils.FALSE)
final class ContentWatch {

    private static final Logger LOG = LoggerFactory.getLogger(ContentWatch.class);

    private final ContentFolder folder;
    private final Thread thread =
            Thread.ofPlatform().name("content-watch").daemon().unstarted(this::run);
    private final CountDownLatch ready = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);
    private boolean watching = true;

    ContentWatch(ContentFolder folder) {
        this.folder = folder;
    }

    /** Returns when every later save will be seen. */
    @PostConstruct
    void start() throws InterruptedException {
        thread.start();
        ready.await();
    }

    @PreDestroy
    void stop() {
        stopped.countDown();
        thread.interrupt();
    }

    private void run() {
        try {
            while (stopped.getCount() > 0) {
                watch();
            }
        } catch (InterruptedException e) {
            LOG.debug("The content folder is watched no more");
        } finally {
            ready.countDown();
        }
    }

    private void watch() throws InterruptedException {
        try (FolderWatch watch = FolderWatch.over(folder.tree())) {
            folder.rescan();
            watching = true;
            ready.countDown();
            follow(watch);
        } catch (IOException | UncheckedIOException e) {
            sayOnce(e);
            lookThrough();
        } catch (RuntimeException e) {
            LOG.error("A change of content could not be taken in", e);
            ready.countDown();
            stopped.await(1, TimeUnit.SECONDS);
        }
    }

    /** Takes in changes of files until folders come or go: then everything is looked at under a new watch. */
    private void follow(FolderWatch watch) throws InterruptedException {
        FolderWatch.Happening happening;
        do {
            happening = watch.next();
            folder.reload(happening.files());
        } while (happening.sameFolders());
    }

    private void sayOnce(Exception problem) {
        if (watching) {
            LOG.warn("The content folder cannot be watched; it is looked through every second: {}", problem.toString());
        }
        watching = false;
    }

    /** Goes on without a watch; a folder that is away for a while keeps its last content up. */
    private void lookThrough() throws InterruptedException {
        ready.countDown();
        stopped.await(1, TimeUnit.SECONDS);
        try {
            folder.rescan();
        } catch (UncheckedIOException e) {
            LOG.debug("The content folder is away", e);
        }
    }
}
