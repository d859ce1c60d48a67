/** Tests of the files under {@code deploy/}. */
@NullMarked
package com.iafactory.studio.deploy;

import org.jspecify.annotations.NullMarked;
