package org.openday.publishing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEditor;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.Repository;
import org.jspecify.annotations.Nullable;

/** Some files that are put in a tree and in the index, or taken out. */
final class GitEdits {

    private record Blob(ObjectId id, int length) {}

    private final Map<String, @Nullable Blob> blobs = new TreeMap<>();
    private final ObjectInserter inserter;

    GitEdits(String prefix, Map<Path, byte @Nullable []> files, ObjectInserter inserter) throws IOException {
        this.inserter = inserter;
        for (Map.Entry<Path, byte @Nullable []> file : files.entrySet()) {
            byte[] bytes = file.getValue();
            blobs.put(
                    prefix + file.getKey().toString().replace('\\', '/'),
                    bytes == null ? null : new Blob(inserter.insert(Constants.OBJ_BLOB, bytes), bytes.length));
        }
    }

    /** The tree that another one becomes; null: there is none yet. */
    ObjectId tree(@Nullable ObjectId old, Repository repository) throws IOException {
        DirCache tree = old == null ? DirCache.newInCore() : DirCache.read(repository.newObjectReader(), old);
        edit(tree.editor());
        return tree.writeTree(inserter);
    }

    /** Puts the files in the index; those of others stay as they are in it. */
    void stage(DirCache index) throws IOException {
        edit(index.editor());
        index.write();
        if (!index.commit()) {
            throw new IOException("The index could not be written");
        }
    }

    ObjectId insert(CommitBuilder commit) throws IOException {
        ObjectId id = inserter.insert(commit);
        inserter.flush();
        return id;
    }

    private void edit(DirCacheEditor editor) {
        blobs.forEach(
                (path, blob) -> editor.add(blob == null ? new DirCacheEditor.DeletePath(path) : new Put(path, blob)));
        editor.finish();
    }

    private static final class Put extends DirCacheEditor.PathEdit {

        private final Blob blob;

        Put(String path, Blob blob) {
            super(path);
            this.blob = blob;
        }

        /** Without a time git compares the file itself when it looks next. */
        @Override
        public void apply(DirCacheEntry entry) {
            if (entry.getRawMode() == FileMode.MISSING.getBits()) {
                entry.setFileMode(FileMode.REGULAR_FILE);
            }
            entry.setObjectId(blob.id());
            entry.setLength(blob.length());
            entry.setLastModified(Instant.EPOCH);
        }
    }
}
