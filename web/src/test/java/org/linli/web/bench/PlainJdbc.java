package org.linli.web.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.OptionalLong;
import java.util.function.IntFunction;
import org.linli.web.bench.bare.SignUpStatements;

/** The statements of a sign-up from this process, without any server: as many threads and connections as there are askers. */
record PlainJdbc(Connections connections, IntFunction<Town.Wish> wishes) implements Side {

    /** Opens a connection to the schema. */
    interface Connections {
        Connection open() throws SQLException;
    }

    @Override
    public String name() {
        return "plain JDBC";
    }

    @Override
    public OptionalLong process() {
        return OptionalLong.empty();
    }

    @Override
    public Asker asker() throws SQLException {
        Connection connection = connections.open();
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        connection.setAutoCommit(false);
        return new Asker() {
            @Override
            public void ask(int number) throws SQLException {
                Town.Wish wish = wishes.apply(number);
                SignUpStatements.run(connection, wish.session(), wish.community() + 1, wish.shift());
            }

            @Override
            public void close() throws SQLException {
                connection.close();
            }
        };
    }
}
