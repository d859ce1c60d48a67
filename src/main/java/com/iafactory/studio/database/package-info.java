/**
 * The one database: a PostgreSQL that the studio starts, shares and stops by itself, or any other by its address; connections
 * to it, transactions, migrations. Promises that a database is there and of this version's shape, or a sentence saying why not.
 * Knows no table: SQL lies with the room that owns it.
 */
@NullMarked
package com.iafactory.studio.database;

import org.jspecify.annotations.NullMarked;
