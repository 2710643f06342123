package pe.kuska.gateway.web.developers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.ProcessingException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pe.kuska.gateway.web.page.InstallationConfig;
import pe.kuska.gateway.web.page.Role;
import pe.kuska.gateway.web.page.Visitor;

class PracticeKeysTest {
    private record Installation(boolean training) implements InstallationConfig {
        @Override
        public boolean secureCookies() {
            return true;
        }

        @Override
        public Duration coverAfter() {
            return Duration.ofMinutes(3);
        }

        @Override
        public URI safeExit() {
            return URI.create("https://www.gob.pe/");
        }
    }

    private static final Instant START = Instant.parse("2026-11-23T10:00:00Z");

    private final Shelf shelf = new Shelf();
    private Instant now = START;
    private final PracticeKeys keys = new PracticeKeys(shelf, new TwoForADay("s"), new Installation(true), () -> now);

    @Test
    void aKeyIsOfTheVisitorsInstitutionAndEndsByItself() {
        PracticeKeys.Outcome.Made made = made("PNP");

        assertThat(made.key().clientId()).matches("practice-pnp-[0-9a-f]{12}");
        assertThat(made.key().institution()).isEqualTo("PNP");
        assertThat(made.key().endsAt()).isEqualTo(START.plus(Duration.ofDays(1)));
        assertThat(made.secret()).hasSize(43).isNotEqualTo(made("MIMP").secret());
        assertThat(shelf.units).containsExactly("DIRCTPTIM", "DIRCTPTIM");
    }

    @Test
    void anInstitutionHoldsSoManyAndNoMore() {
        made("PNP");
        made("PNP");

        assertThat(make("PNP", form())).isInstanceOf(PracticeKeys.Outcome.TooMany.class);
        assertThat(make("MIMP", form())).isInstanceOf(PracticeKeys.Outcome.Made.class);
        assertThat(keys.of("PNP")).hasSize(2);
    }

    @Test
    void whoAsksAtTheSameMomentAsAnotherGetsNoneTooMany() {
        made("PNP");
        shelf.meanwhile = () -> shelf.put("practice-pnp-aaaaaaaaaaaa", "PNP", START.plusSeconds(60));

        assertThat(make("PNP", form())).isInstanceOf(PracticeKeys.Outcome.TooMany.class);
        assertThat(keys.of("PNP")).hasSize(2).extracting(PracticeKey::clientId).contains("practice-pnp-aaaaaaaaaaaa");
    }

    @Test
    void theSameFormSentTwiceMakesOneKey() {
        String form = form();

        assertThat(make("PNP", form)).isInstanceOf(PracticeKeys.Outcome.Made.class);
        assertThat(make("PNP", form)).isInstanceOf(PracticeKeys.Outcome.MadeBefore.class);
        assertThat(keys.of("PNP")).hasSize(1);
    }

    @Test
    void whatIsNoFormOfOursNamesNoKey() {
        assertThatThrownBy(() -> make("PNP", "mimp-aaaaaaaaaaaa")).isInstanceOf(IllegalArgumentException.class);
        assertThat(shelf.entries).isEmpty();
    }

    @Test
    void nobodySeesOrRevokesTheKeysOfAnotherInstitution() {
        String mimp = made("MIMP").key().clientId();
        shelf.put("practice-mimp-otra-aaaaaaaaaaaa", "MIMP-OTRA", START.plusSeconds(60));

        assertThat(keys.of("MIMP")).extracting(PracticeKey::clientId).containsExactly(mimp);
        assertThat(keys.of("PNP")).isEmpty();
        assertThat(keys.revoke("PNP", mimp)).isFalse();
        assertThat(keys.revoke("MIMP", "practice-mimp-otra-aaaaaaaaaaaa")).isFalse();
        assertThat(shelf.entries).hasSize(2);
    }

    @Test
    void aRevokedKeyMakesRoomForAnother() {
        made("PNP");
        String second = made("PNP").key().clientId();

        assertThat(keys.revoke("PNP", second)).isTrue();
        assertThat(keys.revoke("PNP", second)).isFalse();
        made("PNP");
        assertThat(keys.of("PNP")).hasSize(2);
    }

    @Test
    void whatHasEndedIsRemovedWhoeverLooksAndByTheSweep() {
        made("PNP");
        made("MIMP");
        now = START.plus(Duration.ofDays(1));

        assertThat(keys.of("PNP")).isEmpty();
        assertThat(shelf.entries).hasSize(1);
        keys.removeEnded();
        assertThat(shelf.entries).isEmpty();
    }

    @Test
    void aKeyWhoseMakingBrokeOffIsWithdrawn() {
        shelf.meanwhile = () -> {
            throw new ProcessingException("the answer was lost");
        };

        assertThatThrownBy(() -> make("PNP", form())).isInstanceOf(ProcessingException.class);
        assertThat(shelf.entries).isEmpty();
    }

    @Test
    void wherePeopleAreRealNoKeysAreOffered() {
        assertThat(new PracticeKeys(shelf, new TwoForADay("s"), new Installation(false), () -> now).areOffered())
                .isFalse();
        assertThat(new PracticeKeys(shelf, new TwoForADay(null), new Installation(true), () -> now).areOffered())
                .isFalse();
        assertThat(keys.areOffered()).isTrue();
    }

    @Test
    void nobodyPractisesJudgingOrLookingAfterTheRegister() {
        assertThat(PracticeKey.role("registrar")).contains(Role.REGISTRAR);
        for (Role role : List.of(
                Role.ADMIN,
                Role.AUDITOR,
                Role.IDENTITY_STEWARD,
                Role.INVESTIGATOR,
                Role.POLICY_LEAD,
                Role.BORDER_CONTROL)) {
            assertThat(PracticeKey.role(role.word())).as(role.word()).isEmpty();
        }
    }

    private PracticeKeys.Outcome.Made made(String institution) {
        return (PracticeKeys.Outcome.Made) make(institution, form());
    }

    private PracticeKeys.Outcome make(String institution, String form) {
        Visitor visitor = new Visitor("alguien", institution, "DIRCTPTIM", Set.of(Role.REGISTRAR));
        return keys.make(visitor, institution, Role.REGISTRAR, form);
    }

    private static String form() {
        return UUID.randomUUID().toString();
    }

    /// Two keys, each for a day.
    private record TwoForADay(@Nullable String known) implements PracticeConfig {
        @Override
        public String client() {
            return "kuska-practice";
        }

        @Override
        public Optional<String> secret() {
            return Optional.ofNullable(known);
        }

        @Override
        public int keysPerInstitution() {
            return 2;
        }

        @Override
        public Duration keyLife() {
            return Duration.ofDays(1);
        }

        @Override
        public Duration sweepEvery() {
            return Duration.ofHours(1);
        }
    }

    /// Keeps keys as Keycloak does; something may happen just after one was put there.
    private static final class Shelf implements KeyRegister {
        private final List<Entry> entries = new ArrayList<>();
        private final List<@Nullable String> units = new ArrayList<>();
        private Runnable meanwhile = () -> {};

        void put(String clientId, String institution, Instant endsAt) {
            entries.add(new Entry(
                    UUID.randomUUID().toString(),
                    new PracticeKey(clientId, institution, Role.REGISTRAR, "otra", START, endsAt)));
        }

        @Override
        public List<Entry> named(String part) {
            return entries.stream()
                    .filter(entry -> entry.key().clientId().contains(part))
                    .toList();
        }

        @Override
        public boolean make(PracticeKey key, @Nullable String unit, String secret) {
            if (!named(key.clientId()).isEmpty()) {
                return false;
            }
            units.add(unit);
            entries.add(new Entry(UUID.randomUUID().toString(), key));
            meanwhile.run();
            return true;
        }

        @Override
        public void remove(String id) {
            entries.removeIf(entry -> entry.id().equals(id));
        }
    }
}
