package com.iafactory.studio.take;

/**
 * A maker that is no longer asked for a production, because it could not once: so that one voice speaks a whole film.
 *
 * @param provider its name
 * @param why in a sentence, for people
 */
public record LeftMaker(Capability capability, String provider, String why) {
    public boolean is(Maker maker) {
        return maker.capability() == capability && maker.provider().equals(provider);
    }
}
