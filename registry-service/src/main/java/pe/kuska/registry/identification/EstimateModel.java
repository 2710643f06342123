package pe.kuska.registry.identification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.registry.identification.domain.LearnedStatistics;
import pe.kuska.registry.identification.domain.LinkageEstimation;
import pe.kuska.registry.identification.domain.LinkageEstimation.Estimate;
import pe.kuska.registry.identification.domain.LinkageEstimation.Ground;
import pe.kuska.registry.identification.domain.LinkageModel;
import pe.kuska.registry.identification.persistence.PairSample;
import pe.kuska.registry.identification.persistence.PairSample.Opened;
import pe.kuska.registry.identification.persistence.PairSample.RecordPair;
import pe.kuska.registry.people.domain.FilingKey.Kind;

/** Estimates the numbers of the linkage model from a sample of the register, which nobody has to label. */
@ApplicationScoped
class EstimateModel {

    private static final int STRANGERS = 2_000;
    private static final int PARTNERS_OF_EACH = 20;
    private static final int INDEX_ENTRIES = 20_000;
    private static final int PAIRS = 3_000;
    private static final int TOO_COMMON = 20;
    private static final int FEWEST_OF_ONE_PERSON = 100;

    /** Keys that hold names and birth together tell nothing about either, and are left out. */
    private static final Map<Ground, List<Kind>> KEYS = Map.of(
            Ground.DOCUMENT, List.of(Kind.DOCUMENT),
            Ground.NAMES, List.of(Kind.SURNAMES, Kind.NAME_PAIR),
            Ground.BIRTH, List.of(Kind.DATE),
            Ground.HOUSEHOLD, List.of(Kind.PHONE, Kind.ADDRESS));

    private final PairSample sample;
    private final LearnedStatistics register;

    EstimateModel(PairSample sample, LearnedStatistics register) {
        this.sample = sample;
        this.register = register;
    }

    /**
     * The model as the register suggests it.
     *
     * @param start what is not to be estimated, and what is believed until enough was seen
     */
    LinkageModel estimate(LinkageModel start, String version) {
        LinkageEstimation estimation = new LinkageEstimation(start, register);
        addStrangers(estimation);
        addSharing(estimation);
        Estimate estimate = estimation.estimate(version);
        if (estimate.origin().ofOnePerson() < FEWEST_OF_ONE_PERSON) {
            throw new RuleViolation(MatchProblem.TOO_FEW_TO_ESTIMATE);
        }
        return estimate.model();
    }

    private void addStrangers(LinkageEstimation estimation) {
        List<UUID> drawn = sample.anyRecords(STRANGERS);
        Opened opened = sample.open(drawn);
        for (int i = 0; i < drawn.size(); i++) {
            for (int step = 1; step <= PARTNERS_OF_EACH && i + step < drawn.size(); step++) {
                UUID other = drawn.get(i + step);
                opened.find(drawn.get(i))
                        .ifPresent(one -> opened.find(other).ifPresent(two -> estimation.stranger(one, two)));
            }
        }
    }

    private void addSharing(LinkageEstimation estimation) {
        Map<Ground, List<RecordPair>> pairs = new EnumMap<>(Ground.class);
        Set<UUID> needed = new HashSet<>();
        KEYS.forEach((ground, kinds) -> {
            List<RecordPair> drawn = sample.pairsSharing(kinds, TOO_COMMON, INDEX_ENTRIES).stream()
                    .limit(PAIRS)
                    .toList();
            pairs.put(ground, drawn);
            drawn.forEach(pair -> {
                needed.add(pair.one());
                needed.add(pair.other());
            });
        });
        Opened opened = sample.open(needed);
        pairs.forEach((ground, drawn) -> drawn.forEach(pair -> opened.find(pair.one())
                .ifPresent(one -> opened.find(pair.other()).ifPresent(two -> estimation.sharing(ground, one, two)))));
    }
}
