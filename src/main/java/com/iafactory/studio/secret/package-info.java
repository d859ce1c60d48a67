/**
 * Keys and what they protect: secrets at rest, and keys for signing that are derived from the same ring. Promises that no secret
 * is ever printed and that a key can be replaced while the studio runs on. Knows no user but by id, no database, no web.
 */
@NullMarked
package com.iafactory.studio.secret;

import org.jspecify.annotations.NullMarked;
