package com.iafactory.studio.publish;

/** Is told how publications stand, within the transaction in which they come to. Must be quick and call nobody. */
@FunctionalInterface
public interface Witness {
    /** @param before as it was; only its ids and its platform are still true */
    void happened(Publication before, PublicationState now);

    static Witness nobody() {
        return (before, now) -> {};
    }
}
