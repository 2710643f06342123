package pe.kuska.registry.codelists;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Takes up lists that were imported, also through another replica, within seconds. */
@ApplicationScoped
class CodeListReload {

    private static final Logger LOG = Logger.getLogger(CodeListReload.class);
    private static final long SECONDS = 10;

    private final CodeLists codeLists;
    private final ImportedCodeLists imported;
    private final CountDownLatch stopped = new CountDownLatch(1);

    CodeListReload(CodeLists codeLists, ImportedCodeLists imported) {
        this.codeLists = codeLists;
        this.imported = imported;
    }

    void start(@Observes StartupEvent event) {
        reload();
        codeLists
                .passedOver(imported.shippedWhenImported())
                .forEach((name, version) -> LOG.warnf(
                        "code list %s: version %s of this release does not hold, one imported before does",
                        name, version));
        Thread.ofPlatform().name("code-list-reload").daemon().start(this::work);
    }

    void stop(@Observes ShutdownEvent event) {
        stopped.countDown();
    }

    /** Uses the newest versions there are. */
    void reload() {
        imported.listNewest().forEach(codeLists::use);
    }

    private void work() {
        try {
            while (!stopped.await(SECONDS, TimeUnit.SECONDS)) {
                try {
                    reload();
                } catch (IllegalStateException failure) {
                    LOG.warn("code lists could not be looked at");
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
