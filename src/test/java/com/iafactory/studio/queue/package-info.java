@NullMarked
package com.iafactory.studio.queue;

import org.jspecify.annotations.NullMarked;
