/**
 * TikTok: films posted by its Content Posting API, directly or as drafts in their owner's inbox. The only place that knows its hosts, its
 * JSON and its limits. What has arrived and what became of it is asked of TikTok; a post is never announced twice to find out. Keeps nothing.
 */
@NullMarked
package com.iafactory.studio.provider.tiktok;

import org.jspecify.annotations.NullMarked;
