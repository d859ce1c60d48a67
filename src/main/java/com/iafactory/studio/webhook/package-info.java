/**
 * Tells users' own programs what happens in their scripts and projects, by Standard Webhooks. Promises that an event that happened is
 * sent at least once, under one {@code webhook-id} however often, and that a slow or broken receiver holds up nobody else. Knows
 * productions only as their {@link com.iafactory.studio.production.project.Witness}; what it sends leaves through {@code outbound}.
 */
@NullMarked
package com.iafactory.studio.webhook;

import org.jspecify.annotations.NullMarked;
