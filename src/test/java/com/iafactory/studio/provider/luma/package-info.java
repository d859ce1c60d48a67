@NullMarked
package com.iafactory.studio.provider.luma;

import org.jspecify.annotations.NullMarked;
