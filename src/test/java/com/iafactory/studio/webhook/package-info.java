/** Tests of webhooks, with a receiver that is a real server on this machine. */
@NullMarked
package com.iafactory.studio.webhook;

import org.jspecify.annotations.NullMarked;
