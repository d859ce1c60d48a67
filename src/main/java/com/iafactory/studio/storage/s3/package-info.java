/**
 * The media store in S3 or anything that speaks it, such as MinIO. The only place that knows the vendor's library and opens a
 * connection to it, to the endpoint of the settings and nowhere else.
 */
@NullMarked
package com.iafactory.studio.storage.s3;

import org.jspecify.annotations.NullMarked;
