package org.linli.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.linli.spi.CommonProblem;
import org.linli.spi.Open;
import org.linli.tenancy.CommunityDirectory;
import org.linli.tenancy.Tenancy;

/** Confirms certificates to whoever has their number, in the community that the number names. */
@ApplicationScoped
@Transactional
@Path("certificates")
@Produces(MediaType.APPLICATION_JSON)
public class CertificateChecksResource {

    @Inject
    CommunityDirectory directory;

    @Inject
    Tenancy tenancy;

    @Inject
    Certificates certificates;

    @Inject
    CertificatePortraits portraits;

    @GET
    @Path("{number}")
    @Open
    public CertificateCheck check(@PathParam("number") String written) {
        CertificateNumber number = CertificateNumber.of(written).orElseThrow(CommonProblem::notFound);
        return tenancy.in(
                directory.byCode(number.community()).orElseThrow(CommonProblem::notFound),
                () -> certificates.numbered(number).map(portraits::check).orElseThrow(CommonProblem::notFound));
    }
}
