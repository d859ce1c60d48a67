/**
 * What users send in: pictures, clips, sounds. Nothing later ever sees the bytes as they came: they are recognised by their first
 * bytes, looked at and made over into the studio's own forms inside a sandbox, and then removed. Promises that every upload ends as
 * ready or as refused with a code and a sentence, and that a user's id is part of every question. Knows nothing of projects.
 */
@NullMarked
package com.iafactory.studio.upload;

import org.jspecify.annotations.NullMarked;
