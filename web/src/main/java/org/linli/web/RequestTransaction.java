package org.linli.web;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.UserTransaction;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;

/**
 * One transaction around each API request: everything that the request did is kept if it is answered with success, and nothing
 * otherwise. Programs therefore have no transaction code.
 */
@Provider
@PreMatching
@Priority(RequestTransaction.FIRST)
@ApplicationScoped
public class RequestTransaction implements ContainerRequestFilter, ContainerResponseFilter {

    static final int FIRST = 100;

    private static final System.Logger LOG = System.getLogger(RequestTransaction.class.getName());

    /** Only this one's {@code begin} lets the connections of the request take part. */
    @Resource
    UserTransaction beginning;

    /**
     * Ends it, and not the {@code UserTransaction}: of that Payara 6.2025.10 asks whether it is allowed here, and its interceptor for
     * {@code @Transactional} keeps the answer in a field that all requests share, so that one in many was refused.
     */
    @Resource(lookup = "java:appserver/TransactionManager")
    TransactionManager transaction;

    @Inject
    Problems problems;

    @Inject
    Retries retries;

    @Override
    public void filter(ContainerRequestContext request) {
        try {
            beginning.begin();
        } catch (NotSupportedException | SystemException e) {
            throw new IllegalStateException("No transaction could be opened", e);
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        try {
            if (transaction.getStatus() == Status.STATUS_NO_TRANSACTION) {
                return;
            }
            if (response.getStatus() < 400) {
                retries.keep(request, response);
                transaction.commit();
            } else {
                transaction.rollback();
            }
        } catch (Exception e) {
            leaveNothingOpen();
            ProblemView problem = problems.of(e);
            response.setStatus(problem.status());
            response.setEntity(problem, new Annotation[0], MediaType.valueOf(Problems.MEDIA_TYPE));
        }
    }

    /** Takes back what a request left undecided, such as one whose client went away. */
    void leaveNothingOpen() {
        try {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        } catch (SystemException e) {
            LOG.log(System.Logger.Level.ERROR, "A transaction could not be rolled back", e);
        }
    }
}
