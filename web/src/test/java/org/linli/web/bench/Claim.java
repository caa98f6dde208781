package org.linli.web.bench;

/** What is claimed of Linli's speed, each as a part of what others do in the same time. */
enum Claim {
    SEATS("sign-ups, 32 clients, 1,000 shifts", 0.4, 0.8, 4_000),
    HOT("sign-ups, 32 clients, one shift of 2,000 seats", 0.5, 0, 3_000),
    LIST("list of 20 open shifts, 32 clients", 0, 0.7, 4_000);

    /** Between 10 and 10,000 communities, the times that half of the requests take differ by this factor at most. */
    static final double SAME = 1.2;

    final String text;
    final double ofPlainJdbc;
    final double ofBare;
    final int work;

    Claim(String text, double ofPlainJdbc, double ofBare, int work) {
        this.text = text;
        this.ofPlainJdbc = ofPlainJdbc;
        this.ofBare = ofBare;
        this.work = work;
    }

    boolean hasPlainJdbc() {
        return this != LIST;
    }
}
