package org.linli.web.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.OptionalLong;

/** One of those that do the same work. */
interface Side {

    String name();

    /** The process that does the work, where it is not this one. */
    OptionalLong process();

    /** One more of those that ask at the same time, with a connection of their own. */
    Asker asker() throws Exception;

    /** Asks for one piece of work after the other, on one thread. */
    interface Asker extends AutoCloseable {

        /** Does the piece of work with this number, and throws when it is not done as it should be. */
        void ask(int number) throws Exception;

        @Override
        void close() throws IOException, SQLException;
    }
}
