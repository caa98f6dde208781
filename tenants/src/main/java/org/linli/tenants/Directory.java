package org.linli.tenants;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Optional;
import org.linli.spi.PlaceKind;
import org.linli.tenancy.Community;
import org.linli.tenancy.CommunityDirectory;

/** Answers from memory where it can: every request asks which community it is in. A change is seen at once here, soon elsewhere. */
@ApplicationScoped
public class Directory implements CommunityDirectory {

    private final ShortMemory<String, Optional<Community>> byCode = new ShortMemory<>();
    private final ShortMemory<Integer, Optional<Community>> byId = new ShortMemory<>();
    private final ShortMemory<String, Optional<String>> names = new ShortMemory<>();

    @Inject
    Communities communities;

    @Resource
    TransactionSynchronizationRegistry transactions;

    @Override
    public Optional<Community> byCode(String code) {
        return Codes.isCommunity(code) ? byCode.get(code, communities::find) : Optional.empty();
    }

    @Override
    public Optional<Community> byId(int id) {
        return byId.get(id, communities::find);
    }

    @Override
    public Optional<String> nameOf(PlaceKind kind, String code) {
        return switch (kind) {
            case INSTALLATION -> Optional.empty();
            case DISTRICT -> Codes.isDistrict(code) ? names.get(code, communities::districtName) : Optional.empty();
            case STREET -> Codes.isStreet(code) ? names.get(code, communities::streetName) : Optional.empty();
            case COMMUNITY -> byCode(code).map(Community::name);
        };
    }

    /** Forgets everything once the current transaction has ended. */
    void forgetAfterwards() {
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // others still see what was
            }

            @Override
            public void afterCompletion(int status) {
                byCode.clear();
                byId.clear();
                names.clear();
            }
        });
    }
}
