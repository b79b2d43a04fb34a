package org.openday.publishing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Links to drafts; what made them is kept nowhere, only its hash. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface DraftLinkRows extends GenericRepository<DraftLink, Long> {

    String LIVE = "l.revoked_at is null and l.expires_at > :now and e.open_key is not null";

    DraftLink save(DraftLink link);

    /** The one that leads somewhere now. */
    @Query("select l.* from draft_link l join edition e on e.id = l.edition_id where l.token_sha256 = :sha256 and "
            + LIVE)
    Optional<DraftLink> live(String sha256, Instant now);

    /** Those of an edition that lead somewhere now, the last made first. */
    @Query("select l.* from draft_link l join edition e on e.id = l.edition_id where l.edition_id = :edition and "
            + LIVE + " order by l.id desc")
    List<DraftLink> liveOf(long edition, Instant now);

    @Query("update draft_link set opened = opened + 1, opened_at = :at where id = :id")
    int count(long id, Instant at);

    @Query("update draft_link set revoked_at = :at where id = :id and edition_id = :edition and revoked_at is null")
    int revoke(long edition, long id, Instant at);
}
