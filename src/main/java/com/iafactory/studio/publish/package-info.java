/**
 * Publications: one deliverable on its way to one platform, at its time. Promises that a post goes out at most once: what a platform
 * calls an upload is written down before the next call, the step that makes a post public is never repeated by itself, and where its
 * outcome is unknown the platform is asked. Holds users' accounts at the platforms, sealed. Knows no vendor and no HTTP: platforms are
 * {@link com.iafactory.studio.publish.Publisher}s.
 */
@NullMarked
package com.iafactory.studio.publish;

import org.jspecify.annotations.NullMarked;
