package org.linli.programs;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.linli.database.StartUp;
import org.linli.database.StartUp.Starting;

/** Ready once every program of the folder has been tried. One that did not start is shown to the operator and harms no other. */
@Readiness
@ApplicationScoped
public class ProgramsHealth implements HealthCheck {

    @Inject
    Programs programs;

    private volatile boolean started;

    void tried(@Observes @Priority(StartUp.PROGRAMS + 1) Starting event) {
        started = true;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("programs")
                .status(started)
                .withData("running", programs.running().size())
                .build();
    }
}
