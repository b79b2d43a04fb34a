package org.openday.publishing;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.jspecify.annotations.Nullable;

/**
 * What a commit says.
 *
 * @param author who wrote most lately of it
 * @param trailers who else had a part in it, a line each
 */
record CommitText(Person author, String subject, String body, List<String> trailers, Instant at, ZoneId zone) {

    /** A member of staff. Their mail address is nobody's business in a repository that others may read. */
    record Person(long id, String name) {

        String mail() {
            return "staff-" + id + "@openday.invalid";
        }

        /** A line that says what they did. */
        String did(String what) {
            return what + ": " + name + " <" + mail() + ">";
        }
    }

    CommitBuilder commit(ObjectId tree, @Nullable ObjectId parent) {
        CommitBuilder commit = new CommitBuilder();
        commit.setTreeId(tree);
        if (parent != null) {
            commit.setParentId(parent);
        }
        commit.setAuthor(new PersonIdent(author.name(), author.mail(), at, zone));
        commit.setCommitter(committer());
        commit.setMessage(message());
        return commit;
    }

    PersonIdent committer() {
        return new PersonIdent("Openday", "openday@openday.invalid", at, zone);
    }

    private String message() {
        return subject + "\n\n" + body + "\n\n" + String.join("\n", trailers) + "\n";
    }
}
