/**
 * Where finished things lie. Pieces under their digest ({@code PieceStore}), for whoever makes films; media under the published
 * layout ({@code MediaStore}), for whoever watches them: on a file system, or in S3. Written to a temporary name, synced,
 * renamed, and only then found. Knows no project, no database and no web; what a key means is the caller's business.
 */
@NullMarked
package com.iafactory.studio.storage;

import org.jspecify.annotations.NullMarked;
