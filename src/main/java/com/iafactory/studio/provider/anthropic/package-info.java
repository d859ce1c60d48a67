/**
 * Language models of Anthropic, by its official library; the sockets are those of the room {@code outbound}.
 */
@NullMarked
@NamedInterface("anthropic")
package com.iafactory.studio.provider.anthropic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
