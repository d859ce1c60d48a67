package com.iafactory.studio.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a POST route that creates, spends or publishes: the request names itself by {@code Idempotency-Key}, and the same request sent
 * again within a day gets the answer of the first without anything being done. The answer is kept as it is, so it may hold no
 * secret.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {
    /** Whether a request without a key is refused; so it is wherever money moves. */
    boolean required() default false;
}
