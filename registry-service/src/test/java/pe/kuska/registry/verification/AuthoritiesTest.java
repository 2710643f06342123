package pe.kuska.registry.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pe.kuska.registry.people.domain.IdentityDocument;
import pe.kuska.registry.verification.domain.Holder;
import pe.kuska.registry.verification.domain.IdentityAuthority;
import pe.kuska.registry.verification.domain.IdentityAuthority.Name;

/** The switch between nobody, a simulator and the real authority. */
class AuthoritiesTest {

    private record Settings(String reniec, String migraciones) implements VerificationConfig {}

    private record Adapter(Name name, String adapter, List<String> missingSettings) implements IdentityAuthority {
        @Override
        public boolean isSimulated() {
            return adapter.equals("SIMULATED");
        }

        @Override
        public Optional<Holder> ask(IdentityDocument document) {
            return Optional.empty();
        }
    }

    private static final Adapter SIMULATED = new Adapter(Name.RENIEC, "SIMULATED", List.of());
    private static final Adapter REAL = new Adapter(Name.RENIEC, "PIDE", List.of());

    private static Authorities connected(String reniec, String migraciones, IdentityAuthority... adapters) {
        return new Authorities(new Settings(reniec, migraciones), List.of(adapters));
    }

    @Test
    void connectsWhomTheSettingNames() {
        assertThat(connected("PIDE", "OFF", SIMULATED, REAL).of(Name.RENIEC)).contains(REAL);
        assertThat(connected("SIMULATED", "OFF", SIMULATED, REAL).of(Name.RENIEC))
                .contains(SIMULATED);
    }

    @Test
    void connectsNobodyUnlessItIsSaid() {
        Authorities authorities = connected("OFF", "OFF", SIMULATED, REAL);

        assertThat(authorities.of(Name.RENIEC)).isEmpty();
        assertThat(authorities.of(Name.MIGRACIONES)).isEmpty();
    }

    @Test
    void doesNotStartWithAnAdapterThatIsOfSomebodyElse() {
        assertThatThrownBy(() -> connected("OFF", "PIDE", SIMULATED, REAL))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("PIDE");
    }

    @Test
    void doesNotStartWithoutWhatAnAdapterNeeds() {
        Adapter bare = new Adapter(Name.RENIEC, "PIDE", List.of("kuska.verification.pide.password"));

        assertThatThrownBy(() -> connected("PIDE", "OFF", bare))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("kuska.verification.pide.password");
    }
}
