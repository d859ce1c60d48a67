/**
 * Luma: clips by its Agents API and by the older Dream Machine, which have other hosts, other keys and other JSON. The only place that knows
 * them. The older one lists its jobs, so there a creation that ended unclearly can be looked up.
 */
@NullMarked
package com.iafactory.studio.provider.luma;

import org.jspecify.annotations.NullMarked;
