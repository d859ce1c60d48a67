/**
 * The one renderer: timeline, segments, mix, FFmpeg, quality check, deliverables. Knows no vendor, no web, no database.
 */
@NullMarked
package com.iafactory.studio.montage;

import org.jspecify.annotations.NullMarked;
