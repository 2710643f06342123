package pe.kuska.registry.proceedings.domain;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What a resolution decides about a case. */
public enum ResolutionKind {
    OPEN_INQUIRY(Set.of()),
    FORMALISE(EnumSet.of(Effect.INVESTIGATED)),
    ACCUSE(EnumSet.of(Effect.ACCUSED)),
    ORDER_TRIAL(EnumSet.of(Effect.ACCUSED)),
    JUDGMENT(EnumSet.of(Effect.CONVICTED, Effect.ACQUITTED, Effect.REPARATION)),
    LODGE_APPEAL(Set.of()),
    CONFIRM(EnumSet.of(Effect.CONVICTED, Effect.ACQUITTED, Effect.REPARATION)),
    REVOKE(EnumSet.of(Effect.CONVICTED, Effect.ACQUITTED, Effect.REPARATION)),
    ANNUL(Set.of()),
    BECOME_FINAL(Set.of()),
    ARCHIVE(EnumSet.of(Effect.ARCHIVED)),
    DISMISS(EnumSet.of(Effect.DISMISSED)),
    JOIN(Set.of()),
    REOPEN(Set.of()),
    RECLASSIFY(Set.of());

    private final Set<Effect> effects;

    ResolutionKind(Set<Effect> effects) {
        this.effects = Set.copyOf(effects);
    }

    /** What it may do to people. */
    public Set<Effect> effects() {
        return effects;
    }

    /** Whether it judges people, so that it must say whom. */
    public boolean isJudgment() {
        return instance().isPresent() && this != ANNUL;
    }

    /** The instance that decides, if it is a court on the merits. */
    public Optional<Instance> instance() {
        return switch (this) {
            case JUDGMENT -> Optional.of(Instance.FIRST);
            case CONFIRM, REVOKE, ANNUL -> Optional.of(Instance.SECOND);
            case OPEN_INQUIRY,
                    FORMALISE,
                    ACCUSE,
                    ORDER_TRIAL,
                    LODGE_APPEAL,
                    BECOME_FINAL,
                    ARCHIVE,
                    DISMISS,
                    JOIN,
                    REOPEN,
                    RECLASSIFY -> Optional.empty();
        };
    }

    /** The court that judges. */
    public enum Instance {
        FIRST,
        SECOND
    }
}
