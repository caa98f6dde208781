package org.linli.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class SealPictureTest {

    @Test
    void takesAPngAndKeepsItsPixelsOnly() throws Exception {
        byte[] upload = Pictures.png(new BufferedImage(300, 200, BufferedImage.TYPE_INT_ARGB));
        byte[] withMore = Arrays.copyOf(upload, upload.length + 40);

        byte[] kept = SealPicture.judged(withMore);

        assertThat(kept).hasSize(upload.length);
        assertThat(ImageIO.read(new ByteArrayInputStream(kept)).getWidth()).isEqualTo(300);
    }

    @Test
    void refusesWhatIsNoPng() {
        assertThatThrownBy(() -> SealPicture.judged("<svg/>".getBytes(StandardCharsets.UTF_8)))
                .hasMessage("bad-input");
        assertThatThrownBy(() -> SealPicture.judged(new byte[0])).hasMessage("bad-input");
    }

    @Test
    void refusesPicturesThatAreTooSmallOrTooLarge() {
        byte[] small = Pictures.png(new BufferedImage(99, 300, BufferedImage.TYPE_BYTE_GRAY));
        byte[] wide = Pictures.png(new BufferedImage(1201, 300, BufferedImage.TYPE_BYTE_GRAY));

        assertThatThrownBy(() -> SealPicture.judged(small)).hasMessage("bad-input");
        assertThatThrownBy(() -> SealPicture.judged(wide)).hasMessage("bad-input");
        assertThatThrownBy(() -> SealPicture.judged(new byte[SealPicture.LARGEST_BYTES + 1]))
                .hasMessage("too-large");
    }

    @Test
    void drawsNamesOfEveryLength() {
        assertThat(SealPicture.drawn("居")).isNotEmpty();
        assertThat(SealPicture.drawn("武汉市青山区红卫路街道青和居社区居民委员会")).isNotEmpty();
    }
}
