package org.linli.hours;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.linli.spi.CommunityOwned;

/** The picture of a community's seal, a PNG that {@link SealPicture} has judged. A community has one at most. */
@Entity
@Table(name = "seal")
public class Seal extends CommunityOwned {

    private byte[] image;

    protected Seal() {} // for Jakarta Persistence

    Seal(byte[] image) {
        this.image = image;
    }

    void replace(byte[] other) {
        image = other;
    }

    byte[] image() {
        return image;
    }
}
