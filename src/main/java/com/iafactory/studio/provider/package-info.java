/**
 * What the vendors' adapters share: calls and what their failures mean. The packages below are the only places that know a
 * vendor's name, hosts and JSON; each adapter is a {@link com.iafactory.studio.take.Service}, or a platform's
 * {@link com.iafactory.studio.publish.Publisher}, and keeps nothing.
 */
@NullMarked
package com.iafactory.studio.provider;

import org.jspecify.annotations.NullMarked;
