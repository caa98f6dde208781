package org.linli.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.linli.spi.CurrentCommunity;

/** The seal of the current community. */
@ApplicationScoped
@Transactional
class Seals {

    @Inject
    EntityManager entities;

    @Inject
    CurrentCommunity community;

    /** The picture that was uploaded, else one that is drawn with the community's name. A PNG. */
    byte[] picture() {
        return find().map(Seal::image).orElseGet(() -> SealPicture.drawn(community.name()));
    }

    void put(byte[] upload) {
        byte[] image = SealPicture.judged(upload);
        find().ifPresentOrElse(seal -> seal.replace(image), () -> entities.persist(new Seal(image)));
    }

    void remove() {
        find().ifPresent(entities::remove);
    }

    private Optional<Seal> find() {
        return entities.createQuery("select s from Seal s", Seal.class)
                .getResultStream()
                .findFirst();
    }
}
