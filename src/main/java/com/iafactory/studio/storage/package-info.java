/**
 * Where pieces lie under their digest. Written to a temporary name, synced, renamed, and only then found.
 */
@NullMarked
package com.iafactory.studio.storage;

import org.jspecify.annotations.NullMarked;
