package com.iafactory.studio.account;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.iafactory.studio.media.StudioException;

/**
 * A password as it was typed. Never printed.
 *
 * @param text up to 200 characters; how many at least is asked of new ones only
 */
public record Password(String text) {
    static final int LEAST = 10;
    private static final int MOST = 200;

    public Password {
        if (text.length() > MOST) {
            throw StudioException.input(
                    "password-too-long",
                    "The password is longer than " + MOST + " characters.",
                    "Choose a shorter one.");
        }
    }

    @JsonCreator
    public static Password of(String typed) {
        return new Password(typed);
    }

    /** @throws StudioException when it is too weak to be anybody's new password */
    public Password requireStrong(Email email) {
        if (text.codePointCount(0, text.length()) < LEAST
                || text.chars().distinct().count() < 5
                || text.equalsIgnoreCase(email.address())) {
            throw StudioException.input(
                    "password-too-weak",
                    "The password is too easy to guess.",
                    "Choose at least " + LEAST + " characters that are not all alike and not your address.");
        }
        return this;
    }

    @Override
    public String toString() {
        return "(a password)";
    }
}
