package com.iafactory.studio.script;

/** Writes the script of a film. Implementations are thread-safe and pure: the same brief gives the same screenplay. */
public interface ScriptWriter {
    /** Name and version; part of the digest of everything written. Change it whenever the output may change. */
    String version();

    /** Whether it writes from a topic alone ({@link Brief#topic}); it then knows things that are in no source. */
    default boolean takesTopics() {
        return false;
    }

    /**
     * Whether it can write what a brief asks for, told before anything is made.
     *
     * @throws com.iafactory.studio.media.StudioException when not
     */
    default void check(Brief brief) {}

    /**
     * @param pace how long the voice of this film takes for a text
     * @throws com.iafactory.studio.media.StudioException kind INPUT when the source holds too little to say
     */
    Screenplay write(Brief brief, Pace pace);
}
