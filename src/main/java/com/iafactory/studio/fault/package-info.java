/** Places to die at, for tests. Knows nothing. */
@NullMarked
package com.iafactory.studio.fault;

import org.jspecify.annotations.NullMarked;
