/**
 * The reconciler: what the plan calls for, what exists, what is missing. Knows neither thread pool nor database; an executor and a store are given to it.
 */
@NullMarked
package com.iafactory.studio.production;

import org.jspecify.annotations.NullMarked;
