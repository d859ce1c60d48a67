/** Values as canonical JSON text, and back. Knows no room's values. */
@NullMarked
package com.iafactory.studio.json;

import org.jspecify.annotations.NullMarked;
