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

    Optional<MediaItem> findById(String hash);

    @Query("select * from media order by added_at desc, hash limit :most")
    List<MediaItem> newest(int most);

    /** 0 when it was there before. */
    @Query("insert ignore into media (hash, name, format, width, height, alt, decorative, focal_x, focal_y,"
            + " faces_of_children, added_by, added_at) values (:hash, :name, :format, :width, :height, :alt, :decorative,"
            + " :focalX, :focalY, :facesOfChildren, :addedBy, :addedAt)")
    int add(
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
            String addedBy,
            Instant addedAt);

    /** 0 when there is none. */
    @Query("update media set name = :name, alt = :alt, decorative = :decorative, focal_x = :focalX, focal_y = :focalY,"
            + " faces_of_children = :facesOfChildren where hash = :hash")
    int describe(
            String hash, String name, String alt, boolean decorative, int focalX, int focalY, boolean facesOfChildren);
}
