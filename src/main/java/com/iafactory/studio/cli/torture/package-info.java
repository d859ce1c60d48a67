/** The service killed at random while it works, and the check of what it left. */
@NullMarked
package com.iafactory.studio.cli.torture;

import org.jspecify.annotations.NullMarked;
