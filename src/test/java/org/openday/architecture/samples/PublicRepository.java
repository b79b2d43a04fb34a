package org.openday.architecture.samples;

import io.micronaut.data.repository.GenericRepository;

/** Breaks a rule. */
public interface PublicRepository extends GenericRepository<String, Long> {}
