@NullMarked
package com.iafactory.studio.watch;

import org.jspecify.annotations.NullMarked;
