package com.iafactory.studio.storyboard;

/** How the picture moves as a whole during a shot; slow and sub-pixel. START and END follow the reading direction. */
public enum Camera {
    STILL,
    PUSH_IN,
    PULL_OUT,
    DRIFT_TO_START,
    DRIFT_TO_END,
    RISE
}
