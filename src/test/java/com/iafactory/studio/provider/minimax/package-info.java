@NullMarked
package com.iafactory.studio.provider.minimax;

import org.jspecify.annotations.NullMarked;
