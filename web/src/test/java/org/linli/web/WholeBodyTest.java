package org.linli.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.linli.spi.ProblemException;

class WholeBodyTest {

    @Test
    void readsNoMoreThanShowsThatItIsTooMuch() {
        assertThat(WholeBody.of(new ByteArrayInputStream(new byte[3_000_000]))).hasSize(WholeBody.LARGEST + 1);
    }

    @Test
    void callsABodyThatBreaksOffBadInput() {
        InputStream brokenOff = new InputStream() {
            @Override
            public int read() throws EOFException {
                throw new EOFException();
            }
        };

        assertThatThrownBy(() -> WholeBody.of(brokenOff))
                .isInstanceOf(ProblemException.class)
                .hasMessage("bad-input");
    }
}
