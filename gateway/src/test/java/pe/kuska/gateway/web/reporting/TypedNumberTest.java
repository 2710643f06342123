package pe.kuska.gateway.web.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class TypedNumberTest {

    @Test
    void aCommaBeforeThreeFiguresGroupsThousands() {
        assertThat(TypedNumber.read("1,718")).contains(new BigDecimal("1718"));
        assertThat(TypedNumber.read("1,234,567.5")).contains(new BigDecimal("1234567.5"));
    }

    @Test
    void anyOtherCommaIsADecimalOne() {
        assertThat(TypedNumber.read("15,1")).contains(new BigDecimal("15.1"));
        assertThat(TypedNumber.read("0,25")).contains(new BigDecimal("0.25"));
    }

    @Test
    void spacesAndThePercentSignDoNotMatter() {
        assertThat(TypedNumber.read(" 15.1 % ")).contains(new BigDecimal("15.1"));
        assertThat(TypedNumber.read("1 718")).contains(new BigDecimal("1718"));
        assertThat(TypedNumber.read("1\u00a0718")).contains(new BigDecimal("1718"));
    }

    @Test
    void declinesAreNegative() {
        assertThat(TypedNumber.read("-3.5")).contains(new BigDecimal("-3.5"));
    }

    @Test
    void whatIsNoNumberIsNotGuessed() {
        assertThat(TypedNumber.read("unos 20")).isEmpty();
        assertThat(TypedNumber.read("9.5.5%")).isEmpty();
        assertThat(TypedNumber.read("")).isEmpty();
    }
}
