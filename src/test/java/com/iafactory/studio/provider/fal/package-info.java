@NullMarked
package com.iafactory.studio.provider.fal;

import org.jspecify.annotations.NullMarked;
