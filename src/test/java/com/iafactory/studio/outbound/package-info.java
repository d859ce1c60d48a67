/** Tests of the client that guards the way out, against real servers on this machine. */
@NullMarked
package com.iafactory.studio.outbound;

import org.jspecify.annotations.NullMarked;
