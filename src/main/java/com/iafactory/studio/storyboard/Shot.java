package com.iafactory.studio.storyboard;

import java.time.Duration;
import java.util.Optional;

/**
 * One continuous picture.
 *
 * @param words the words of the cut heard during it; the shots of a cut part its words without gap or overlap
 * @param content what it shows
 * @param illustration the picture beside or behind the text
 * @param camera motion of the whole
 * @param entry how it comes in
 * @param hold silence after its words, on top of the usual pause (end cards)
 */
public record Shot(
        WordRange words,
        ShotContent content,
        Optional<Illustration> illustration,
        Camera camera,
        Transition entry,
        Duration hold) {}
