@NullMarked
package com.iafactory.studio.provider.suno;

import org.jspecify.annotations.NullMarked;
