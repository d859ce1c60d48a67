/** The studio as a person meets it: started as a process of its own, looked at through its exit code, its streams and its files. */
@NullMarked
package com.iafactory.studio.e2e;

import org.jspecify.annotations.NullMarked;
