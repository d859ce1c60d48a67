@NullMarked
package com.iafactory.studio.production.bought;

import org.jspecify.annotations.NullMarked;
