package com.iafactory.studio.engine.effect;

import com.iafactory.studio.engine.effect.recipe.Manner;

/** One sound of those that a text asks for. */
record Wanted(Effect effect, Manner manner) {}
