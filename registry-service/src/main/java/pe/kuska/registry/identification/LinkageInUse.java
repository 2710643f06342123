package pe.kuska.registry.identification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pe.kuska.registry.identification.domain.LearnedStatistics;
import pe.kuska.registry.identification.domain.Linkage;
import pe.kuska.registry.identification.domain.LinkageModel;
import pe.kuska.registry.identification.domain.RecognitionPolicy;
import pe.kuska.registry.identification.persistence.LinkageModelRepository;

/**
 * The linkage model that decides today: the one a steward activated last, else the one that ships with the product. Every
 * replica follows a change within seconds.
 */
@ApplicationScoped
public class LinkageInUse {

    private final LinkageModel shipped;
    private final LearnedStatistics register;
    private final LinkageModelRepository models;
    private final InstantSource clock;
    private final Duration lookAgain;
    private volatile Current current;

    LinkageInUse(
            LinkageModel shipped,
            LearnedStatistics register,
            LinkageModelRepository models,
            InstantSource clock,
            @ConfigProperty(name = "kuska.recognition.look-for-model-every", defaultValue = "5S") Duration lookAgain) {
        this.shipped = shipped;
        this.register = register;
        this.models = models;
        this.clock = clock;
        this.lookAgain = lookAgain;
        this.current = of(shipped, Instant.MIN);
    }

    private record Current(Linkage linkage, RecognitionPolicy policy, Instant lookedAt) {}

    private Current of(LinkageModel model, Instant now) {
        Linkage linkage = new Linkage(model, register);
        return new Current(linkage, new RecognitionPolicy(linkage), now);
    }

    public Linkage linkage() {
        return fresh().linkage();
    }

    public RecognitionPolicy policy() {
        return fresh().policy();
    }

    public LinkageModel model() {
        return linkage().model();
    }

    /** The model that ships with the product. */
    public LinkageModel shipped() {
        return shipped;
    }

    /** Looks again at once: somebody has just activated another model. */
    void changed() {
        current = of(models.findActive().orElse(shipped), clock.instant());
    }

    private Current fresh() {
        Current known = current;
        Instant now = clock.instant();
        if (known.lookedAt().isAfter(now.minus(lookAgain))) {
            return known;
        }
        LinkageModel active = models.findActive().orElse(shipped);
        Current fresh = active.version().equals(known.linkage().model().version())
                ? new Current(known.linkage(), known.policy(), now)
                : of(active, now);
        current = fresh;
        return fresh;
    }
}
