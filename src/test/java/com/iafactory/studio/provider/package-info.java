@NullMarked
package com.iafactory.studio.provider;

import org.jspecify.annotations.NullMarked;
