package org.linli.web.bench;

import java.io.IOException;
import java.net.URI;
import java.util.OptionalLong;
import java.util.function.IntFunction;

/**
 * A server that is asked over HTTP.
 *
 * @param requests the request for each piece of work
 * @param expected the status of every answer
 */
record OverHttp(String name, URI server, OptionalLong process, IntFunction<byte[]> requests, int expected)
        implements Side {

    @Override
    public Asker asker() throws IOException {
        Wire wire = new Wire(server);
        return new Asker() {
            @Override
            public void ask(int number) throws IOException {
                Wire.Reply reply = wire.ask(requests.apply(number));
                if (reply.status() != expected) {
                    throw new IllegalStateException(name + " answered " + reply.status() + ": " + reply.text());
                }
            }

            @Override
            public void close() throws IOException {
                wire.close();
            }
        };
    }
}
