package pe.kuska.platform.ids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class CheckedCodeTest {

    private static final String ALPHABET = "0123456789BCDFGHJKLMNPQRSTVWXYZ";
    private static final int FIRST = "CUV-".length();

    private final CheckedCode codes = new CheckedCode("CUV", 12);

    @Property
    void aNewCodeIsReadBackAsItIs(@ForAll @IntRange(max = 1000) int ignored) {
        String code = codes.next();
        assertThat(code).matches("CUV(-[" + ALPHABET + "]{4}){3}");
        assertThat(codes.parse(code)).contains(code);
    }

    @Property
    void anyOneWrongCharacterIsFound(
            @ForAll @IntRange(max = 11) int place, @ForAll @IntRange(min = 1, max = 30) int shift) {
        String code = codes.next();
        int index = FIRST + place + place / 4;
        char right = code.charAt(index);
        char wrong = ALPHABET.charAt((ALPHABET.indexOf(right) + shift) % ALPHABET.length());
        assertThat(codes.parse(code.substring(0, index) + wrong + code.substring(index + 1)))
                .isEmpty();
    }

    @Property
    void anyTwoSwappedCharactersAreFound(@ForAll @IntRange(max = 11) int one, @ForAll @IntRange(max = 11) int other) {
        String code = codes.next();
        StringBuilder swapped = new StringBuilder(code);
        int first = FIRST + one + one / 4;
        int second = FIRST + other + other / 4;
        swapped.setCharAt(first, code.charAt(second));
        swapped.setCharAt(second, code.charAt(first));
        if (swapped.toString().equals(code)) {
            assertThat(codes.parse(swapped.toString())).contains(code);
        } else {
            assertThat(codes.parse(swapped.toString())).isEmpty();
        }
    }

    @Property(tries = 50)
    void aCodeTypedCarelesslyIsStillRead(@ForAll @IntRange(max = 1000) int ignored) {
        String code = codes.next();
        assertThat(codes.parse("  " + code.toLowerCase(Locale.ROOT).replace("-", " ") + " "))
                .contains(code);
        assertThat(codes.parse(code.replace('0', 'o').replace('1', 'i'))).contains(code);
    }

    @Property(tries = 20)
    void aCodeOfAnotherKindIsNotRead(@ForAll @IntRange(max = 1000) int ignored) {
        assertThat(codes.parse(new CheckedCode("CT", 12).next())).isEmpty();
        assertThat(codes.parse("CUV")).isEmpty();
        assertThat(codes.parse("")).isEmpty();
    }

    @Property(tries = 1)
    void aLengthThatDoesNotFillItsGroupsIsRefused() {
        assertThatThrownBy(() -> new CheckedCode("X", 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CheckedCode("X", 32)).isInstanceOf(IllegalArgumentException.class);
    }
}
