package org.linli.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.linli.database.Slice;
import org.linli.spi.Caller;
import org.linli.spi.CommonProblem;
import org.linli.spi.CurrentCommunity;
import org.linli.spi.Needs;
import org.linli.spi.Page;

/** The certificates that a community has issued to its volunteers, on their own asking. */
@ApplicationScoped
@Transactional
@Path("communities/{community}/certificates")
@Produces(MediaType.APPLICATION_JSON)
public class CertificatesResource {

    private static final String OWN = "hours.own";
    private static final String CONFIRM = "hours.confirm";
    private static final String PDF = "application/pdf";

    @Inject
    Certificates certificates;

    @Inject
    CertificatePortraits portraits;

    @Inject
    Seals seals;

    @Inject
    HoursNews news;

    @Inject
    Caller caller;

    @Inject
    CurrentCommunity community;

    /** The newest first. */
    @GET
    @Needs(CONFIRM)
    public Page<CertificateView> list(
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        Slice slice = Slice.of(limit, cursor, 1);
        return slice.page(
                certificates.all(slice).stream()
                        .map(one -> portraits.of(one, uri.getBaseUri()))
                        .toList(),
                view -> List.of(view.id().toString()));
    }

    /** Certifies what of the caller's hours is confirmed now. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(OWN)
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = CertificateView.class)))
    public Response issue(@NotNull @Valid NewCertificate wanted, @Context UriInfo uri) {
        Certificate issued = certificates.issue(caller.requireAccount(), caller.name(), wanted);
        return Response.status(Response.Status.CREATED)
                .entity(portraits.of(issued, uri.getBaseUri()))
                .build();
    }

    /** One of the caller's own as a PDF. */
    @GET
    @Path("{certificate}/file")
    @Produces(PDF)
    @Needs(OWN)
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response file(
            @PathParam("certificate") UUID id,
            @QueryParam("language") @Nullable String language,
            @Context UriInfo uri) {
        Certificate own = certificates.own(caller.requireAccount(), id);
        if (own.revoked()) {
            HoursRefusal.refuse(List.of(HoursRefusal.CERTIFICATE_REVOKED.reason()));
        }
        Locale locale = language == null ? caller.locale() : Locale.forLanguageTag(language);
        byte[] pdf = CertificateFile.of(
                own, community.name(), seals.picture(), CertificatePortraits.checkPage(own, uri.getBaseUri()), locale);
        return Response.ok(pdf)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + own.number() + ".pdf\"")
                .build();
    }

    /** Ends one of the caller's own for good. */
    @DELETE
    @Path("{certificate}")
    @Needs(OWN)
    public void withdraw(@PathParam("certificate") UUID id) {
        certificates.revoke(certificates.own(caller.requireAccount(), id), null);
    }

    /** Ends a certificate that the community does not stand by any more. */
    @POST
    @Path("{certificate}/revocation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(CONFIRM)
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CertificateView.class)))
    public CertificateView revoke(
            @PathParam("certificate") UUID id, @NotNull @Valid Revocation why, @Context UriInfo uri) {
        Certificate certificate = certificates.find(id).orElseThrow(CommonProblem::notFound);
        if (!certificate.revoked()) {
            certificates.revoke(certificate, why.reason());
            news.revoked(certificate, why.reason());
        }
        return portraits.of(certificate, uri.getBaseUri());
    }
}
