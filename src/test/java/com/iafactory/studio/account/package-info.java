/** Tests of the account room. */
@NullMarked
package com.iafactory.studio.account;

import org.jspecify.annotations.NullMarked;
