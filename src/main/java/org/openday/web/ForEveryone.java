package org.openday.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a route whose answer is the same for every reader, so that it may be kept and shared. It may depend on the path, on
 * the query parameters the route declares and on what notes itself in {@link org.openday.shared.Dependencies}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ForEveryone {}
