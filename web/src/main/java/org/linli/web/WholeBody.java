package org.linli.web;

import java.io.IOException;
import java.io.InputStream;
import org.linli.spi.CommonProblem;
import org.linli.spi.ProblemException;

/** Reads the bodies that fit into memory. */
final class WholeBody {

    static final int LARGEST = 1 << 20;

    private WholeBody() {}

    /**
     * All of it, or one byte more than {@link #LARGEST}.
     *
     * @throws ProblemException {@link CommonProblem#BAD_INPUT} when whoever sends it hangs up before its end, which is no defect of ours
     */
    static byte[] of(InputStream sent) {
        try {
            return sent.readNBytes(LARGEST + 1);
        } catch (IOException e) {
            throw new ProblemException(CommonProblem.BAD_INPUT);
        }
    }
}
