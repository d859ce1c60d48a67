package com.iafactory.studio.engine.effect.recipe;

import com.iafactory.studio.engine.effect.part.Sound;

/** Makes one kind of sound. Stateless; the same order gives the same samples. */
@FunctionalInterface
public interface Recipe {
    Sound make(Order order);
}
