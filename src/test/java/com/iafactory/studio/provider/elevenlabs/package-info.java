@NullMarked
package com.iafactory.studio.provider.elevenlabs;

import org.jspecify.annotations.NullMarked;
