package pe.kuska.indicators.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pe.kuska.testing.KuskaServers;
import pe.kuska.testing.TestDatabase;

/** Several replicas start on an empty database at once. */
@QuarkusTest
@WithTestResource(value = KuskaServers.class, initArgs = @ResourceArg(name = "service", value = "indicators"))
@TestProfile(FirstStartTest.WithoutLoading.class)
class FirstStartTest {

    /** So that the test itself is the first start. */
    public static final class WithoutLoading implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("kuska.indicators.catalogue.load-at-start", "false");
        }
    }

    @Inject
    @SuppressWarnings("NullAway.Init")
    LoadShippedCatalogues shipped;

    @Test
    void loadsTheCatalogueOnceHoweverManyStart() throws Exception {
        assertThat(TestDatabase.current().count("SELECT count(*) FROM policy")).isZero();
        Callable<Optional<ImportCatalogue.Done>> start = () -> shipped.load("PNFTP");

        try (var replicas = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Optional<ImportCatalogue.Done>> done = replicas.invokeAll(List.of(start, start, start, start)).stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(done.stream().flatMap(Optional::stream)).hasSize(1);
        }

        assertThat(Stream.of("catalogue_entry", "catalogue_entry_version", "catalogue_import", "audit_entry")
                        .map(table -> TestDatabase.current().count("SELECT count(*) FROM " + table)))
                .containsExactly(114L, 116L, 2L, 2L);
        assertThat(TestDatabase.current().count("SELECT count(*) FROM observation WHERE status = 'ND' AND year = 2023"))
                .isEqualTo(3);
    }
}
