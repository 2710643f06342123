package pe.kuska.registry.identification;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.paging.PageRequest;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.registry.identification.domain.LearnedStatistics;
import pe.kuska.registry.identification.domain.Linkage;
import pe.kuska.registry.identification.domain.LinkageModel;
import pe.kuska.registry.identification.domain.MatchCandidate;
import pe.kuska.registry.identification.domain.Recognition;
import pe.kuska.registry.identification.domain.Recognition.Review;
import pe.kuska.registry.identification.domain.RecognitionPolicy;
import pe.kuska.registry.identification.domain.RelinkChange;
import pe.kuska.registry.identification.domain.RelinkChange.Outcome;
import pe.kuska.registry.identification.domain.RelinkDifference;
import pe.kuska.registry.identification.domain.RelinkDifference.Standing;
import pe.kuska.registry.identification.domain.RelinkMemory;
import pe.kuska.registry.identification.domain.Relinking;
import pe.kuska.registry.identification.domain.SpokenFiling;
import pe.kuska.registry.identification.persistence.RegisterReading;
import pe.kuska.registry.identification.persistence.RelinkLock;
import pe.kuska.registry.identification.persistence.RelinkQuestions;
import pe.kuska.registry.identification.persistence.RelinkRepository;
import pe.kuska.registry.identification.persistence.RelinkRepository.Kept;
import pe.kuska.registry.identification.persistence.RelinkRepository.Relink;
import pe.kuska.registry.people.MergePeople;
import pe.kuska.registry.people.OpenRecords;
import pe.kuska.registry.people.domain.MergeCause;

/**
 * Recognises the whole register again with a model and keeps what that would change; nothing changes before somebody
 * applies it. Applied, the model decides from then on and people who would be one are merged, each merge for itself and so
 * that it can be undone; nobody is taken apart without a steward, and what the model doubts is put before them.
 */
@ApplicationScoped
public class RelinkRegister {

    private static final Logger LOG = Logger.getLogger(RelinkRegister.class);
    private static final int AT_ONCE = 200;

    private final LinkageModels models;
    private final LearnedStatistics statistics;
    private final SpokenFiling filing;
    private final RegisterReading register;
    private final RelinkRepository relinks;
    private final RelinkQuestions questions;
    private final RelinkLock lock;
    private final OpenRecords records;
    private final MergePeople mergePeople;
    private final CallerProvider callers;
    private final AuditTrail audit;
    private final InstantSource clock;
    private final RelinkMemory memory;

    RelinkRegister(
            LinkageModels models,
            LearnedStatistics statistics,
            SpokenFiling filing,
            RegisterReading register,
            RelinkRepository relinks,
            RelinkQuestions questions,
            RelinkLock lock,
            OpenRecords records,
            MergePeople mergePeople,
            CallerProvider callers,
            AuditTrail audit,
            InstantSource clock,
            RelinkConfig config) {
        this.models = models;
        this.statistics = statistics;
        this.filing = filing;
        this.register = register;
        this.relinks = relinks;
        this.questions = questions;
        this.lock = lock;
        this.records = records;
        this.mergePeople = mergePeople;
        this.callers = callers;
        this.audit = audit;
        this.clock = clock;
        this.memory = config.memory()
                .map(size -> new RelinkMemory(size.asLongValue()))
                .orElseGet(RelinkMemory::ofThisProcess);
    }

    /** What a crash interrupted is no longer under way. */
    void start(@Observes StartupEvent event) {
        lock.take().ifPresent(held -> {
            try (held) {
                relinks.giveUpAbandoned(now());
            }
        });
    }

    /**
     * Starts recognising everybody again, in the background.
     *
     * @param version of the model; the one in use if absent
     */
    public Relink relink(@Nullable String version) {
        LinkageModel model = models.get(version);
        Caller caller = callers.current();
        if (!memory.holds(register.count())) {
            throw new RuleViolation(MatchProblem.RELINK_NEEDS_MEMORY);
        }
        RelinkLock.Held held = take();
        UUID id = startedOrReleased(held, () -> {
            UUID started = relinks.start(model.version(), caller, now());
            audit.record(AuditEvent.of("START_RELINK", "relink", started.toString()));
            return started;
        });
        inBackground(held, caller, id, () -> recognise(id, model));
        return get(id);
    }

    /** Applies what was found, in the background. */
    public Relink apply(UUID id) {
        Relink relink = get(id);
        LinkageModel model = models.get(relink.model());
        Caller caller = callers.current();
        RelinkLock.Held held = take();
        startedOrReleased(held, () -> {
            if (!relinks.beginApplying(id)) {
                throw new RuleViolation(MatchProblem.RELINK_NOT_READY);
            }
            models.activate(model, caller);
            audit.record(AuditEvent.of("APPLY_RELINK", "relink", id.toString()));
            return id;
        });
        models.lookAgain();
        inBackground(held, caller, id, () -> mergeAndAsk(id, caller));
        return get(id);
    }

    /** One more than a page, the latest first. */
    public List<Relink> list(PageRequest page) {
        return relinks.list(page.afterId(), page.limit() + 1);
    }

    public Relink get(UUID id) {
        return relinks.find(id).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
    }

    /** One more than a page of what it would change. */
    public List<Kept> changes(UUID id, PageRequest page) {
        get(id);
        return relinks.listChanges(id, page.afterId(), Optional.empty(), page.limit() + 1);
    }

    private RelinkLock.Held take() {
        RelinkLock.Held held = lock.take().orElseThrow(() -> new RuleViolation(MatchProblem.RELINK_RUNNING));
        startedOrReleased(held, () -> {
            relinks.giveUpAbandoned(now());
            return held;
        });
        return held;
    }

    private static <T> T startedOrReleased(RelinkLock.Held held, Callable<T> start) {
        try {
            return QuarkusTransaction.requiringNew().call(start);
        } catch (RuntimeException failure) {
            held.close();
            throw failure;
        }
    }

    /** On a thread of its own: comparing for minutes would keep a carrier of virtual threads from everybody else. */
    private void inBackground(RelinkLock.Held held, Caller caller, UUID id, Runnable work) {
        Thread.ofPlatform().name("relink").daemon().start(() -> {
            ManagedContext request = Arc.container().requestContext();
            request.activate();
            try (held) {
                callers.actFor(caller);
                work.run();
            } catch (RuntimeException failure) {
                LOG.errorf("relink %s failed: %s", id, failure.getClass().getName());
            } finally {
                request.terminate();
            }
        });
    }

    private void recognise(UUID id, LinkageModel model) {
        try {
            RelinkDifference difference = difference(id, model);
            QuarkusTransaction.requiringNew().run(() -> relinks.finish(id, difference, now()));
        } catch (RuntimeException failure) {
            relinks.fail(id, now());
            throw failure;
        }
    }

    private RelinkDifference difference(UUID id, LinkageModel model) {
        Relinking relinking = new Relinking(
                new RecognitionPolicy(new Linkage(model, statistics)),
                filing,
                model.limits(),
                register.keptApart(),
                (_, _) -> {});
        List<Standing> today = new ArrayList<>();
        List<MatchCandidate> doubts = new ArrayList<>(AT_ONCE);
        register.forEach((record, standing) -> {
            Recognition recognition = relinking.add(record);
            today.add(standing);
            if (recognition instanceof Review review) {
                review.possibilities()
                        .forEach(possibility ->
                                doubts.add(MatchCandidate.of(record.id(), possibility, model.version(), now())));
            }
            if (doubts.size() >= AT_ONCE) {
                questions.keep(id, doubts);
                doubts.clear();
            }
        });
        questions.keep(id, doubts);
        return RelinkDifference.between(today, relinking::personOf, register.confirmed());
    }

    private void mergeAndAsk(UUID id, Caller caller) {
        Instant readAt = get(id).startedAt();
        Optional<UUID> after = Optional.empty();
        List<Kept> some;
        do {
            some = relinks.listChanges(id, after, Optional.of(Outcome.PROPOSED), AT_ONCE);
            for (Kept kept : some) {
                QuarkusTransaction.requiringNew().run(() -> merge(kept, readAt, caller));
                after = Optional.of(kept.id());
            }
        } while (!some.isEmpty());
        boolean more;
        do {
            more = QuarkusTransaction.requiringNew().call(() -> questions.ask(id, now(), AT_ONCE));
        } while (more);
        relinks.applied(id, now());
    }

    private void merge(Kept kept, Instant readAt, Caller caller) {
        RelinkChange change = kept.change();
        if (records.wasAnythingToldSince(
                change.recordGroups().stream().flatMap(List::stream).toList(), readAt)) {
            relinks.decided(kept.id(), Outcome.FOR_STEWARDS);
            return;
        }
        List<UUID> people = records.recognisedAs(
                change.recordGroups().stream().map(List::getFirst).toList());
        boolean merged = false;
        for (UUID other : people.subList(1, people.size())) {
            merged |= mergePeople
                    .merge(people.getFirst(), other, MergeCause.relink(), caller, now())
                    .isPresent();
        }
        relinks.decided(kept.id(), merged ? Outcome.MERGED : Outcome.KEPT_APART);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
