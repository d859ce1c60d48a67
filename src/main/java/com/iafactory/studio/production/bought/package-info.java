/**
 * Makers that buy: each capability as a list of services, asked one after the other through the door of room {@code take}, with the
 * studio's own engine last. Whoever uses one of them does not see the difference.
 */
@NullMarked
@NamedInterface("bought")
package com.iafactory.studio.production.bought;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
