package org.linli.rosters;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.linli.database.Archives;

@ExtendWith(ArquillianExtension.class)
class RostersIT {

    @Inject
    SignUps signUps;

    @Deployment
    static WebArchive deployment() {
        return Archives.kernel(RostersIT.class);
    }

    @Test
    void starts() {
        assertThat(signUps).isNotNull();
    }
}
