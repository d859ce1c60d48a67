/** Logins by providers, against a real OpenID provider and against stubs that misbehave on purpose; all of it over HTTP. */
@NullMarked
package com.iafactory.studio.login;

import org.jspecify.annotations.NullMarked;
