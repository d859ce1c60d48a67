@NullMarked
package com.iafactory.studio.provider.openai;

import org.jspecify.annotations.NullMarked;
