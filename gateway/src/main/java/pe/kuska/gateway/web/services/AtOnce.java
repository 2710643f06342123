package pe.kuska.gateway.web.services;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.eclipse.microprofile.context.ManagedExecutor;

/// Asks the services several things at the same time, in the visitor's name: a page that needs four answers waits for
/// the slowest and not for their sum.
@ApplicationScoped
public class AtOnce {
    private final ManagedExecutor executor;

    AtOnce(ManagedExecutor executor) {
        this.executor = executor;
    }

    /// Begins to ask; what comes back waits for the answer, or fails as the question did.
    public <T> Supplier<T> ask(Supplier<T> question) {
        CompletableFuture<T> answer = executor.supplyAsync(question);
        return () -> {
            try {
                return answer.join();
            } catch (CompletionException failure) {
                if (failure.getCause() instanceof RuntimeException cause) {
                    throw cause;
                }
                throw failure;
            }
        };
    }
}
