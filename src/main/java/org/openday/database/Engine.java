package org.openday.database;

/** The engines Openday runs on; MariaDB is spoken to as MySQL. */
enum Engine {
    H2("org.h2.Driver"),
    MYSQL("com.mysql.cj.jdbc.Driver");

    private final String driver;

    Engine(String driver) {
        this.driver = driver;
    }

    String driver() {
        return driver;
    }
}
