/**
 * Stand-ins for the services: servers on this machine that speak their language as far as the studio does, keep state, count what is
 * bought, and fail on demand. Tests and {@code studio torture --paid} buy from them; nothing else does.
 */
@NullMarked
@NamedInterface("standin")
package com.iafactory.studio.provider.standin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
