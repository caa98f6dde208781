package org.linli.web.system;

import org.linli.spi.Role;

/** Somebody of a test's world, signed in. Their name holds their neighbourhood's secret. */
record Person(String account, String name, String login, String password, Role role, Client client) {

    Answer ask(Call call) {
        return client.ask(call);
    }
}
