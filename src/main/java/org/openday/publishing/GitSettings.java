package org.openday.publishing;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * Whether publications are committed where the content folder is a git work tree.
 *
 * @param commits {@code OPENDAY_GIT_COMMITS}; false leaves committing to people
 */
@ConfigurationProperties("openday.git")
record GitSettings(@Bindable(defaultValue = "true") boolean commits) {}
