package com.iafactory.studio.storyboard;

/** How a shot comes in. The frames belong to the incoming shot; the outgoing one is held and drawn under it. */
public enum Transition {
    CUT(0),
    CROSSFADE(15),
    PUSH(12),
    CHAPTER(20);

    private final int frames;

    Transition(int frames) {
        this.frames = frames;
    }

    /** Length in frames of the film's rate. */
    public int frames() {
        return frames;
    }
}
