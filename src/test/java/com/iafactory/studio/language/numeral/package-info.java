@NullMarked
package com.iafactory.studio.language.numeral;

import org.jspecify.annotations.NullMarked;
