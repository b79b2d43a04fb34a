package org.openday.account;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says who may use a route below {@code /staff}: whoever has one of these roles; without any, whoever is signed in. A route
 * there that says neither this nor {@link ForStrangers} stops the start.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Allowed {

    Role[] value() default {};

    /** Whether it is also open to who has still to set up a second factor or to change a password that is too old. */
    boolean early() default false;
}
