package org.openday.media;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface MediaRows extends GenericRepository<MediaItem, String> {

    /** The kinds are those of {@link MediaSearch}. */
    String FOUND = "from media where locate(:words, lower(concat(name, ' ', alt, ' ', slug, ' ', event))) > 0"
            + " and (:kind = 'ALL' or (:kind = 'DOCUMENTS' and format = 'PDF') or (:kind = 'PICTURES' and format <> 'PDF')"
            + " or (:kind = 'FACES' and faces_of_children = true))";

    Optional<MediaItem> findBySlug(String slug);

    Optional<MediaItem> findByHash(String hash);

    /** Nobody else changes the item until the transaction ends. */
    @Query("select * from media where slug = :slug for update")
    Optional<MediaItem> lock(String slug);

    @Query("select * " + FOUND + " order by added_at desc, slug limit :most offset :first")
    List<MediaItem> find(String words, String kind, int most, int first);

    @Query("select count(*) " + FOUND)
    int count(String words, String kind);

    /** 0 when its file or its reference was there before. */
    @Query("insert ignore into media (slug, hash, name, format, width, height, alt, decorative, focal_x, focal_y,"
            + " faces_of_children, event, added_by, added_at) values (:slug, :hash, :name, :format, :width, :height, :alt,"
            + " :decorative, :focalX, :focalY, :facesOfChildren, :event, :addedBy, :addedAt)")
    int add(
            String slug,
            String hash,
            String name,
            String format,
            @Nullable Integer width,
            @Nullable Integer height,
            String alt,
            boolean decorative,
            int focalX,
            int focalY,
            boolean facesOfChildren,
            String event,
            String addedBy,
            Instant addedAt);

    @Query("update media set name = :name, alt = :alt, decorative = :decorative, focal_x = :focalX, focal_y = :focalY,"
            + " faces_of_children = :facesOfChildren, event = :event where slug = :slug")
    int describe(
            String slug,
            String name,
            String alt,
            boolean decorative,
            int focalX,
            int focalY,
            boolean facesOfChildren,
            String event);

    @Query("update media set hash = :hash, format = :format, width = :width, height = :height where slug = :slug")
    int replace(String slug, String hash, String format, @Nullable Integer width, @Nullable Integer height);
}
