package pe.kuska.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pe.kuska.local.servers.ServerFailure;

class WantedMemoryTest {

    @Test
    void isWrittenAsEachProgramReadsIt() {
        WantedMemory wanted = WantedMemory.of("KUSKA_DATABASE_MEMORY", "2G", "64m");
        assertThat(wanted.forJava()).isEqualTo("2g");
        assertThat(wanted.forPostgres()).isEqualTo("2GB");
        assertThat(WantedMemory.of("KUSKA_DATABASE_MEMORY", "", "64m").forPostgres())
                .isEqualTo("64MB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0m", "12", "1t", "1g -c fsync=off", "-1m", " 1g"})
    void whatIsNoAmountIsRefusedByTheVariablesName(String said) {
        assertThatThrownBy(() -> WantedMemory.of("KUSKA_DATABASE_MEMORY", said, "64m"))
                .isInstanceOf(ServerFailure.class)
                .hasMessageContaining("KUSKA_DATABASE_MEMORY")
                .hasMessageNotContaining("fsync");
    }
}
