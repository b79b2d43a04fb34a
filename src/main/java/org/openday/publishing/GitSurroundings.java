package org.openday.publishing;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/**
 * What git sees of the machine: no variables and no configuration but the repository's own, so that whose account the site
 * runs under changes no commit. Nothing is written there either.
 */
final class GitSurroundings extends SystemReader.Delegate {

    private GitSurroundings(SystemReader machine) {
        super(machine);
    }

    /** Has everything in this process see it so. */
    static void settle() {
        if (!(SystemReader.getInstance() instanceof GitSurroundings)) {
            SystemReader.setInstance(new GitSurroundings(SystemReader.getInstance()));
        }
    }

    @Override
    @Nullable
    public String getenv(String variable) {
        return variable.startsWith("GIT_") || variable.equals("XDG_CONFIG_HOME") ? null : super.getenv(variable);
    }

    @Override
    public FileBasedConfig openUserConfig(@Nullable Config parent, FS files) {
        return new Nothing(parent, files);
    }

    @Override
    public FileBasedConfig openSystemConfig(@Nullable Config parent, FS files) {
        return new Nothing(parent, files);
    }

    @Override
    public FileBasedConfig openJGitConfig(@Nullable Config parent, FS files) {
        return new Nothing(parent, files);
    }

    /** A file that is never there. */
    private static final class Nothing extends FileBasedConfig {

        Nothing(@Nullable Config parent, FS files) {
            super(parent, null, files);
        }

        @Override
        public void load() {
            // There is nothing to be read.
        }

        @Override
        public void save() {
            // What the library would note for next time is found out again instead.
        }

        @Override
        public boolean isOutdated() {
            return false;
        }
    }
}
