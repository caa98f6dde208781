package org.linli.web.bench;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One kept-alive HTTP connection with next to no cost of its own: it shares the cores with what it measures. Every side that is asked over
 * HTTP is asked by this.
 */
final class Wire implements AutoCloseable {

    private static final int TIMEOUT_MILLIS = 60_000;

    private final URI server;
    private final byte[] buffer = new byte[64 << 10];
    private Socket socket;
    private int at;
    private int end;

    /** What a request was answered with. */
    record Reply(int status, byte[] body) {

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    Wire(URI server) throws IOException {
        this.server = server;
        this.socket = connected(server);
    }

    private static Socket connected(URI server) throws IOException {
        Socket socket = new Socket(server.getHost(), server.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(TIMEOUT_MILLIS);
        return socket;
    }

    /** A request as it goes over the wire; without a session it is a stranger's. */
    static byte[] request(String method, String path, String session) {
        String cookie = session.isEmpty() ? "" : "Cookie: linli_session=" + session + "\r\n";
        String length = method.equals("GET") ? "" : "Content-Length: 0\r\n";
        return (method + ' ' + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\n" + cookie + length
                        + "\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    Reply ask(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        int status = Integer.parseInt(line().substring(9, 12));
        int length = 0;
        boolean chunked = false;
        boolean over = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String small = header.toLowerCase(Locale.ROOT);
            if (small.startsWith("content-length:")) {
                length = Integer.parseInt(small.substring(15).strip());
            } else if (small.startsWith("transfer-encoding:")) {
                chunked = small.endsWith("chunked");
            } else if (small.startsWith("connection:")) {
                over = small.endsWith("close");
            }
        }
        byte[] body = chunked ? chunks() : bytes(length);
        if (over) {
            socket.close();
            socket = connected(server);
            at = end = 0;
        }
        return new Reply(status, body);
    }

    private byte[] chunks() throws IOException {
        byte[] all = new byte[0];
        for (int size = size(line()); size > 0; size = size(line())) {
            byte[] chunk = bytes(size);
            byte[] longer = new byte[all.length + size];
            System.arraycopy(all, 0, longer, 0, all.length);
            System.arraycopy(chunk, 0, longer, all.length, size);
            all = longer;
            line();
        }
        line();
        return all;
    }

    private static int size(String line) {
        return Integer.parseInt(line.strip(), 16);
    }

    private byte[] bytes(int length) throws IOException {
        byte[] bytes = new byte[length];
        for (int filled = 0; filled < length; ) {
            if (at == end) {
                fill();
            }
            int part = Math.min(length - filled, end - at);
            System.arraycopy(buffer, at, bytes, filled, part);
            at += part;
            filled += part;
        }
        return bytes;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        while (true) {
            if (at == end) {
                fill();
            }
            char c = (char) (buffer[at++] & 0xff);
            if (c == '\n') {
                return line.toString();
            }
            if (c != '\r') {
                line.append(c);
            }
        }
    }

    private void fill() throws IOException {
        InputStream in = socket.getInputStream();
        at = 0;
        end = in.read(buffer);
        if (end < 0) {
            throw new EOFException("The server closed the connection");
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
