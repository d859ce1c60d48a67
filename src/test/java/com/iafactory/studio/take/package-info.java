@NullMarked
package com.iafactory.studio.take;

import org.jspecify.annotations.NullMarked;
