/** Tests of what users send in. */
@NullMarked
package com.iafactory.studio.upload;

import org.jspecify.annotations.NullMarked;
