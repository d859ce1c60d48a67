@NullMarked
package com.iafactory.studio.cli.torture;

import org.jspecify.annotations.NullMarked;
