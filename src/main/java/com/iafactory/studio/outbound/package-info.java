/**
 * The only way the studio calls the world outside by HTTP. Promises that a call goes to a public address, or to a place whoever runs the
 * studio has allowed by name; that it is made to the very address that was looked at; and that it ends: in time, in size, in
 * redirects. Nobody's proxy, cookies or trace ids go along. Trying again is the caller's business. Knows no other room but plain values.
 */
@NullMarked
package com.iafactory.studio.outbound;

import org.jspecify.annotations.NullMarked;
