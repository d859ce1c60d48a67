/** Tests of the database room, and the database every other test may use. */
@NullMarked
package com.iafactory.studio.database;

import org.jspecify.annotations.NullMarked;
