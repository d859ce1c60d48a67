@NullMarked
package com.iafactory.studio.provider.tiktok;

import org.jspecify.annotations.NullMarked;
