package pe.kuska.gateway.web.matches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WaterfallTest {
    /// Words that say which word they are.
    private static final MatchWords WORDS = (MatchWords) Proxy.newProxyInstance(
            WaterfallTest.class.getClassLoader(),
            new Class<?>[] {MatchWords.class},
            (_, method, arguments) ->
                    arguments == null ? method.getName() : method.getName() + "(" + arguments[0] + ")");

    private static final List<Match.Step> STEPS = List.of(
            new Match.Step("Punto de partida", "…", -13.8, -13.8),
            new Match.Step("Apellidos", "…", 10.24, -3.56),
            new Match.Step("Sexo", "…", 0.2, -3.36),
            new Match.Step("Parentesco", "…", -1.27, -4.63));

    private final Waterfall waterfall = Waterfall.of(STEPS, 0.2, 0.95, WORDS, Locale.UK);

    @Test
    void eachBarBeginsWhereTheOneBeforeEnded() {
        Waterfall.Bar start = waterfall.bars().getFirst();
        Waterfall.Bar surnames = waterfall.bars().get(1);

        assertThat(surnames.from()).isCloseTo(start.end(), within(0.01));
        assertThat(surnames.from() + surnames.length()).isCloseTo(surnames.end(), within(0.02));
    }

    @Test
    void whatSpeaksAgainstLeadsBack() {
        Waterfall.Bar sex = waterfall.bars().get(2);
        Waterfall.Bar kinship = waterfall.bars().get(3);

        assertThat(kinship.kind()).isEqualTo("against");
        assertThat(kinship.end()).isLessThan(sex.end());
        assertThat(kinship.from()).isCloseTo(kinship.end(), within(0.01));
    }

    @Test
    void theWeightIsToldInWords() {
        assertThat(waterfall.bars())
                .extracting(Waterfall.Bar::inWords)
                .containsExactly(
                        "weightStart", "weightFor(weightVeryMuch)", "weightNothing", "weightAgainst(weightLittle)");
    }

    @Test
    void theTwoLinesStandWithinThePictureInTheirOrder() {
        assertThat(waterfall.asked()).isBetween(0.0, waterfall.joined());
        assertThat(waterfall.joined()).isLessThan(Waterfall.WIDTH);
        assertThat(Waterfall.bits(0.5)).isZero();
    }
}
