package org.linli.hours;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a certificate: the code of its community and ten letters or digits by chance, such as
 * {@code 420107005008-7KQ2M9XTVC}.
 *
 * <p>With 50 random bits nobody finds another's by trying. Its letters are those of Crockford's base 32, without I, L, O and U, so that
 * it can be read out on the phone.
 */
record CertificateNumber(String community, String check) {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern WRITTEN = Pattern.compile("([0-9]{12})-([0-9A-HJKMNP-TV-Z]{10})");
    private static final SecureRandom RANDOM = new SecureRandom();

    static CertificateNumber next(String community) {
        StringBuilder check = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            check.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return new CertificateNumber(community, check.toString());
    }

    static Optional<CertificateNumber> of(String written) {
        Matcher matcher = WRITTEN.matcher(written.strip());
        return matcher.matches()
                ? Optional.of(new CertificateNumber(matcher.group(1), matcher.group(2)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return community + '-' + check;
    }
}
