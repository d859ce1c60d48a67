/**
 * Instagram: reels of professional accounts that belong to a Facebook Page, by Facebook Login and uploads from this machine, so that the
 * studio needs no public address. The only place that knows Meta's hosts, JSON and limits. A reel is made public by one call, which is
 * never repeated before its container was asked. Keeps nothing.
 */
@NullMarked
package com.iafactory.studio.provider.instagram;

import org.jspecify.annotations.NullMarked;
