@NullMarked
package com.iafactory.studio.language;

import org.jspecify.annotations.NullMarked;
