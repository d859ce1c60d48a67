package com.iafactory.studio.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a route answers when all goes well, where its return type does not tell; for {@code docs/openapi.json}. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface Answers {
    Answer[] value();

    /** One of the answers there can be. */
    @Target({})
    @Retention(RetentionPolicy.RUNTIME)
    @interface Answer {
        int status();

        /** The body; nothing for that of the return type. */
        Class<?> body() default Void.class;

        String type() default "application/json";
    }
}
