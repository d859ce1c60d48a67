@NullMarked
package com.iafactory.studio.provider.instagram;

import org.jspecify.annotations.NullMarked;
