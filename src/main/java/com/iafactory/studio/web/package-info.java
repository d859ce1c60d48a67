/**
 * The service over HTTP: routes, who may call them, problem documents, metrics. Calls rooms; no room calls it. Promises that every
 * error is a named problem that gives nothing away, and that a route is closed unless {@link Doors} opens it.
 */
@NullMarked
package com.iafactory.studio.web;

import org.jspecify.annotations.NullMarked;
