@NullMarked
package com.iafactory.studio.provider.youtube;

import org.jspecify.annotations.NullMarked;
