package org.linli.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Runs a task in a transaction that is its alone: what it wrote is kept if and only if it returns. */
@ApplicationScoped
public class OwnTransaction {

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void run(Runnable task) {
        task.run();
    }
}
