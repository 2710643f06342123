package pe.kuska.gateway.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import pe.kuska.gateway.web.identity.Differences.Piece;

class DifferencesTest {
    @Test
    void oneLetterIsMarkedInEachSpelling() {
        assertThat(marked("Huamán Quispe", "Guamán Qhispe")).isEqualTo("[H]uamán Q[u]ispe");
        assertThat(marked("Guamán Qhispe", "Huamán Quispe")).isEqualTo("[G]uamán Q[h]ispe");
    }

    @Test
    void accentsAndCapitalsDoNotCount() {
        assertThat(marked("HUAMÁN", "huaman")).isEqualTo("HUAMÁN");
    }

    @Test
    void anotherNameIsMarkedAsAWhole() {
        assertThat(marked("Rosa", "Kimberly")).isEqualTo("[Rosa]");
    }

    @Test
    void whereTheOtherSaysNothingNothingDiffers() {
        assertThat(marked("Rosa", "")).isEqualTo("Rosa");
        assertThat(Differences.marked("", "Rosa")).isEmpty();
    }

    @Test
    void aTypingSlipInANumberIsSeen() {
        assertThat(marked("DNI 99310277", "DNI 99310272")).isEqualTo("DNI 9931027[7]");
    }

    @Test
    void thePiecesTogetherAreTheTextAgain() {
        List<Piece> pieces = Differences.marked("Ccorimanya Huamanquispe", "Corimanya Guamanquispe");

        assertThat(pieces.stream().map(Piece::text).collect(Collectors.joining()))
                .isEqualTo("Ccorimanya Huamanquispe");
    }

    private static String marked(String text, String other) {
        return Differences.marked(text, other).stream()
                .map(piece -> piece.differs() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
