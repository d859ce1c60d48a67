/**
 * fal.ai: pictures and clips through its queue. The only place that knows its hosts and JSON. A job is known by the URLs that its
 * submission answers, which are followed only to the host that was called.
 */
@NullMarked
package com.iafactory.studio.provider.fal;

import org.jspecify.annotations.NullMarked;
