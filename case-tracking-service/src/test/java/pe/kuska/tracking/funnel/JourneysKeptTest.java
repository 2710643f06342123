package pe.kuska.tracking.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pe.kuska.platform.inbox.IncomingEvent;
import pe.kuska.testing.TestDatabase;
import pe.kuska.testing.identity.RegistryInMiniature;
import pe.kuska.tracking.Records;
import pe.kuska.tracking.Registry;
import pe.kuska.tracking.TrackingTest;
import pe.kuska.tracking.followup.FindPath;
import pe.kuska.tracking.followup.domain.PathOfCare;
import pe.kuska.tracking.followup.domain.PersonCode;
import pe.kuska.tracking.funnel.domain.FunnelByHand;
import pe.kuska.tracking.funnel.domain.FunnelStep;
import pe.kuska.tracking.funnel.domain.Journey;
import pe.kuska.tracking.funnel.persistence.JourneySums;

/** What is kept of journeys is what everybody's path tells, whoever heard what in which order and was counted when. */
@TrackingTest
class JourneysKeptTest {

    private static final List<FunnelStep> STEPS = FunnelSteps.read();
    private static final List<String> NAMES =
            STEPS.stream().map(FunnelStep::code).toList();

    @Inject
    Registry registry;

    @Inject
    FindPath findPath;

    @Inject
    KeepJourneys keepJourneys;

    @Inject
    JourneySums sums;

    static LongStream seeds() {
        return new Random().longs(40);
    }

    private void keepAll() {
        while (keepJourneys.keep(50) > 0) {}
    }

    private static List<PersonCode> everyCode() throws SQLException {
        List<PersonCode> codes = new ArrayList<>();
        try (Connection connection = TestDatabase.current().asService();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT person_code FROM victim_in_case UNION SELECT code FROM identity_lead")) {
            while (row.next()) {
                codes.add(new PersonCode(row.getString(1)));
            }
        }
        return codes;
    }

    /** Everybody's journeys out of their paths, one after the other. */
    private Map<Integer, List<Journey>> truth() throws SQLException {
        Map<PersonCode, PathOfCare> paths = new TreeMap<>();
        for (PersonCode code : everyCode()) {
            findPath.find(code).ifPresent(path -> paths.putIfAbsent(path.person(), path));
        }
        return paths.values().stream()
                .flatMap(path -> Journey.of(path, STEPS).stream())
                .collect(Collectors.groupingBy(Journey::year));
    }

    private void assertThatTheSumsAreTheTruth() throws SQLException {
        Map<Integer, List<Journey>> truth = truth();
        assertThat(truth).isNotEmpty();
        truth.forEach((year, journeys) -> {
            assertThat(sums.read(year, null, NAMES)).isEqualTo(FunnelByHand.sums(journeys, null, STEPS));
            new TreeSet<>(journeys.stream().map(Journey::department).toList())
                    .forEach(department -> assertThat(sums.read(year, department, NAMES))
                            .isEqualTo(FunnelByHand.sums(journeys, department, STEPS)));
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void journeysAreThoseOfThePathsWhateverTheOrderOfTellingAndCounting(long seed) {
        RegistryInMiniature miniature = new RegistryInMiniature(seed).live(25);
        Random random = new Random(seed);
        List<IncomingEvent> heard = new ArrayList<>(miniature.events());
        heard.addAll(heard.subList(0, heard.size() / 3));
        Collections.shuffle(heard, random);
        for (IncomingEvent event : heard) {
            registry.hear(event);
            if (random.nextInt(3) == 0) {
                keepJourneys.keep(1 + random.nextInt(5));
            }
        }
        keepAll();
        for (String code : miniature.codes()) {
            PersonCode person = new PersonCode(code);
            Optional<Journey> journey = findPath.find(person)
                    .filter(path -> path.person().equals(person))
                    .flatMap(path -> Journey.of(path, STEPS));
            assertThat(kept(code))
                    .isEqualTo(journey.map(each -> each.year() + " " + each.department() + " " + each.furthest()));
        }
    }

    private static Optional<String> kept(String code) {
        try (Connection connection = TestDatabase.current().asService();
                var select = connection.prepareStatement(
                        "SELECT year || ' ' || department || ' ' || furthest FROM journey WHERE person_code = ?")) {
            select.setString(1, code);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theSumsOfEveryYearAndDepartmentAreThoseOfEverybodysPaths() throws SQLException {
        String ana = registry.victimOf("PNP", "DIRCTPTIM");
        String eva = registry.victimOf("PNP", "DIRCTPTIM");
        String handOver = "hand-overs/"
                + Records.created(
                        "registrador.pnp",
                        "hand-overs",
                        Map.of("personCode", ana, "toInstitution", "MIMP", "toUnit", "CEM"));
        Records.moved("gestora.cem", handOver, "receive", Map.of());
        registry.merges(ana, eva);
        keepAll();
        assertThatTheSumsAreTheTruth();
    }

    /** Counted by several at once while it happens, as by replicas: nobody is lost and nobody is there twice. */
    @Test
    void severalMayCountAtOnceWhilePeopleArriveAndAreMerged() throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        List<Thread> counting = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            counting.add(Thread.ofVirtual().start(() -> {
                while (!over.get()) {
                    keepJourneys.keep(7);
                }
            }));
        }
        List<Thread> telling = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            telling.add(Thread.ofVirtual().start(() -> {
                for (int n = 0; n < 15; n++) {
                    String one = registry.victimOf("PNP", "DIRCTPTIM");
                    String other = registry.victimOf("MPFN", "FISTRAP");
                    registry.merges(one, other);
                    if (n % 3 == 0) {
                        registry.splits(one, other);
                    }
                }
            }));
        }
        for (Thread thread : telling) {
            thread.join();
        }
        over.set(true);
        for (Thread thread : counting) {
            thread.join();
        }
        keepAll();
        assertThatTheSumsAreTheTruth();
    }
}
