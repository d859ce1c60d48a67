@NullMarked
package com.iafactory.studio.trends;

import org.jspecify.annotations.NullMarked;
