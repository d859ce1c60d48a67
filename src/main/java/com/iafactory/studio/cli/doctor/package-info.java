/** The checks of {@code studio doctor}: by behaviour where behaviour can be tried, not by version. */
@NullMarked
package com.iafactory.studio.cli.doctor;

import org.jspecify.annotations.NullMarked;
