package org.linli.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.linli.identity.SignedIn;
import org.linli.spi.Caller;
import org.linli.spi.Page;
import org.linli.tenancy.Community;
import org.linli.tenancy.CommunityDirectory;
import org.linli.tenancy.ServiceSurvey;
import org.linli.tenancy.Tenancy;

/** The caller's own certificates of all their communities. */
@ApplicationScoped
@Transactional
@Path("me/certificates")
@Produces(MediaType.APPLICATION_JSON)
public class MyCertificatesResource {

    @Inject
    ServiceSurvey survey;

    @Inject
    CommunityDirectory directory;

    @Inject
    Tenancy tenancy;

    @Inject
    Certificates certificates;

    @Inject
    CertificatePortraits portraits;

    @Inject
    Caller caller;

    /** The newest first; a person has a handful. */
    @GET
    @SignedIn
    public Page<CertificateView> list(@Context UriInfo uri) {
        UUID account = caller.requireAccount();
        return Page.of(survey.communitiesOf(account).stream()
                .map(directory::byId)
                .flatMap(Optional::stream)
                .flatMap(community -> in(community, account, uri.getBaseUri()).stream())
                .sorted(Comparator.comparing(CertificateView::issuedAt).reversed())
                .toList());
    }

    private List<CertificateView> in(Community community, UUID account, URI base) {
        return tenancy.<List<CertificateView>, RuntimeException>in(community, () -> certificates.of(account).stream()
                .map(one -> portraits.of(one, base))
                .toList());
    }
}
