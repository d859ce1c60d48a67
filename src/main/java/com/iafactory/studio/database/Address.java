package com.iafactory.studio.database;

/**
 * Where a database is and who asks.
 *
 * @param url for JDBC, without credentials
 */
public record Address(String url, String user, String password) {
    public Address {
        if (!url.startsWith("jdbc:postgresql://")) {
            throw new IllegalArgumentException("not an address of PostgreSQL");
        }
    }

    static Address local(int port, String database, String user, String password) {
        return new Address("jdbc:postgresql://127.0.0.1:" + port + "/" + database, user, password);
    }

    /** Host, port and database: what may be shown and logged. */
    public String place() {
        String place = url.substring("jdbc:postgresql://".length());
        int parameters = place.indexOf('?');
        return parameters < 0 ? place : place.substring(0, parameters);
    }

    @Override
    public String toString() {
        return place();
    }
}
