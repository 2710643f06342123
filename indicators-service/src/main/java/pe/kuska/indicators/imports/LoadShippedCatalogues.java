package pe.kuska.indicators.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jboss.logging.Logger;
import pe.kuska.indicators.catalogue.PolicyDeclarations;
import pe.kuska.indicators.catalogue.domain.PolicyDeclaration;
import pe.kuska.indicators.imports.ImportCatalogue.Done;
import pe.kuska.indicators.imports.ImportCatalogue.Order;
import pe.kuska.indicators.imports.persistence.CatalogueImportRepository;
import pe.kuska.indicators.recording.RecordedTime;

/**
 * Loads the shipped catalogues at the first start, by the same import a ministry uses. Replicas that start together take
 * turns and find the work done; a policy that has a catalogue is never touched.
 */
@ApplicationScoped
public class LoadShippedCatalogues {

    private static final Logger LOG = Logger.getLogger(LoadShippedCatalogues.class);

    private final CatalogueConfig config;
    private final PolicyDeclarations declarations;
    private final CatalogueImportRepository imports;
    private final RecordedTime recordedTime;
    private final ImportCatalogue importCatalogue;

    LoadShippedCatalogues(
            CatalogueConfig config,
            PolicyDeclarations declarations,
            CatalogueImportRepository imports,
            RecordedTime recordedTime,
            ImportCatalogue importCatalogue) {
        this.config = config;
        this.declarations = declarations;
        this.imports = imports;
        this.recordedTime = recordedTime;
        this.importCatalogue = importCatalogue;
    }

    void atStart(@Observes StartupEvent start) {
        if (config.loadAtStart()) {
            config.shipped().stream().sorted().forEach(this::load);
        }
    }

    /** Loads one shipped catalogue unless the policy has one; answers what was done. */
    public Optional<Done> load(String policyCode) {
        PolicyDeclaration policy = declarations
                .find(policyCode)
                .orElseThrow(() -> new IllegalStateException("kuska.indicators.catalogue.shipped names a policy that "
                        + "catalogues/policies.json does not declare"));
        Optional<Done> done = QuarkusTransaction.requiringNew().call(() -> {
            recordedTime.forWriting();
            return imports.isLoaded(policy.code()) ? Optional.<Done>empty() : Optional.of(loadAnew(policy));
        });
        done.ifPresent(loaded -> LOG.infof(
                "shipped catalogue loaded: %d elements, %d results, %d rows left out",
                loaded.outcome().added(),
                loaded.outcome().figures(),
                loaded.outcome().errors().size()));
        return done;
    }

    /** The catalogue as it stood first, then what changed since in the world. */
    private Done loadAnew(PolicyDeclaration policy) {
        byte[] catalogue = shipped(policy.code());
        Optional<CatalogueChanges.Change> change = CatalogueChanges.of(policy.code());
        byte[] first =
                change.map(known -> CatalogueChanges.before(known, catalogue)).orElse(catalogue);
        Done done = importCatalogue.run(new Order(policy.code(), first, false, null, policy.conductingInstitution()));
        change.ifPresent(known -> importCatalogue.run(
                new Order(policy.code(), catalogue, false, known.validFrom(), policy.conductingInstitution())));
        return done;
    }

    private static byte[] shipped(String policyCode) {
        String name = "/catalogues/" + policyCode.toLowerCase(Locale.ROOT) + "_catalog.csv";
        try (InputStream file =
                Objects.requireNonNull(LoadShippedCatalogues.class.getResourceAsStream(name), "shipped catalogue")) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
