/** What every adapter of a service has to do, checked against stand-ins over real HTTP. */
@NullMarked
package com.iafactory.studio.provider;

import org.jspecify.annotations.NullMarked;
