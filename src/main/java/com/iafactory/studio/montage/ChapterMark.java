package com.iafactory.studio.montage;

import com.iafactory.studio.time.TimeRange;

/** A chapter of a film. */
public record ChapterMark(String title, TimeRange range) {}
