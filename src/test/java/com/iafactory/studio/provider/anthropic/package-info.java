@NullMarked
package com.iafactory.studio.provider.anthropic;

import org.jspecify.annotations.NullMarked;
