package com.iafactory.studio.account;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.iafactory.studio.media.StudioException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An address of a person: one account has one. Upper and lower case are the same.
 *
 * @param address in lower case, at most 254 characters (RFC 5321)
 */
public record Email(@JsonValue String address) {
    private static final Pattern SHAPE =
            Pattern.compile("[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9-]{1,63}(\\.[a-z0-9-]{1,63})*");

    public Email {
        if (address.length() > 254 || !SHAPE.matcher(address).matches()) {
            throw StudioException.input(
                    "email-wrong", "This is not an e-mail address.", "It looks like name@example.com.");
        }
    }

    @JsonCreator
    public static Email of(String typed) {
        return new Email(typed.strip().toLowerCase(Locale.ROOT));
    }

    String domain() {
        return address.substring(address.indexOf('@') + 1);
    }

    @Override
    public String toString() {
        return address;
    }
}
