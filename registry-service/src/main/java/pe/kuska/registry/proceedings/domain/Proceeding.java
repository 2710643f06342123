package pe.kuska.registry.proceedings.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.problem.FieldError;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.registry.people.domain.PersonRole;

/** The proceeding of one case: its phase is what its resolutions, in their order, made of it. */
public final class Proceeding {

    private final List<Resolution> resolutions;

    public Proceeding(List<Resolution> resolutions) {
        this.resolutions = new ArrayList<>(resolutions);
    }

    /** Who records a resolution, of which case, when. */
    public record Recording(
            UUID id,
            Map<UUID, PersonRole> people,
            @Nullable String crime,
            LocalDate today,
            Instant now,
            String institution) {

        public Recording {
            people = Map.copyOf(people);
        }
    }

    public Phase phase() {
        return resolutions.isEmpty() ? Phase.NOTICE : resolutions.getLast().after();
    }

    public List<Resolution> resolutions() {
        return List.copyOf(resolutions);
    }

    /**
     * Records a resolution.
     *
     * @throws RuleViolation if it cannot be issued in this phase, or says what cannot be
     */
    public Resolution record(NewResolution said, PhaseTransitions transitions, Recording recording) {
        Phase before = phase();
        Phase after = transitions
                .after(said.kind(), before)
                .orElseThrow(() -> new RuleViolation(ProceedingProblem.NOT_IN_THIS_PHASE, "kind", "phase"));
        List<FieldError> errors = new ArrayList<>();
        checkDate(said, recording, errors);
        checkPeople(said, recording, errors);
        checkCrime(said, recording, errors);
        if ((said.kind() == ResolutionKind.JOIN) != (said.joinedTo() != null)) {
            errors.add(error("joinedTo", "joined-to", "Indique el caso solo cuando se acumula."));
        }
        if (!errors.isEmpty()) {
            throw new RuleViolation(ProceedingProblem.INVALID_RESOLUTION, errors);
        }
        Resolution recorded = new Resolution(
                recording.id(),
                said.kind(),
                said.issuedOn(),
                said.number(),
                said.kind() == ResolutionKind.RECLASSIFY ? recording.crime() : null,
                said.crime(),
                said.joinedTo(),
                said.hearingOn(),
                before,
                after,
                said.persons(),
                recording.now(),
                recording.institution());
        resolutions.add(recorded);
        return recorded;
    }

    /**
     * The convictions that stand for good: those of the last judgment that was not annulled, as the second instance left them. While an
     * appeal is open there are none, and whoever the second instance acquits has none.
     *
     * @param caseCrime the article of the case, for judgments that name no other
     */
    public List<Sentence> finalSentences(@Nullable String caseCrime) {
        if (phase() != Phase.FINAL) {
            return List.of();
        }
        LocalDate finalOn = resolutions.getLast().issuedOn();
        Map<UUID, Sentence> standing = new LinkedHashMap<>();
        for (Resolution resolution : resolutions) {
            if (resolution.kind() == ResolutionKind.JUDGMENT || resolution.kind() == ResolutionKind.ANNUL) {
                standing.clear();
            }
            if (resolution.kind().isJudgment()) {
                resolution.persons().forEach(one -> judge(one, resolution, caseCrime, finalOn, standing));
            }
        }
        return List.copyOf(standing.values());
    }

    private static void judge(
            Affected judged,
            Resolution by,
            @Nullable String caseCrime,
            LocalDate finalOn,
            Map<UUID, Sentence> standing) {
        if (judged.effect() == Effect.ACQUITTED) {
            standing.remove(judged.recordId());
        } else if (judged.effect() == Effect.CONVICTED) {
            Sentence confirmed = by.kind() == ResolutionKind.CONFIRM ? standing.get(judged.recordId()) : null;
            String crime = judged.crime();
            Integer prison = judged.prisonMonths();
            if (crime == null) {
                crime = confirmed == null ? caseCrime : confirmed.crime();
            }
            if (prison == null && confirmed != null) {
                prison = confirmed.prisonMonths();
            }
            standing.put(
                    judged.recordId(), new Sentence(judged.recordId(), by.id(), by.number(), crime, prison, finalOn));
        }
    }

    /** Takes back the last resolution: it was a mistake to record it. */
    public Resolution withdrawLast(UUID id) {
        if (resolutions.isEmpty() || !resolutions.getLast().id().equals(id)) {
            throw new RuleViolation(ProceedingProblem.NOT_THE_LAST);
        }
        return resolutions.removeLast();
    }

    private void checkDate(NewResolution said, Recording recording, List<FieldError> errors) {
        if (said.issuedOn().isAfter(recording.today())) {
            errors.add(error("issuedOn", "in-future", "La fecha está en el futuro."));
        }
        if (!resolutions.isEmpty()
                && said.issuedOn().isBefore(resolutions.getLast().issuedOn())) {
            errors.add(error("issuedOn", "before-the-last", "Es anterior a la última resolución del caso."));
        }
        LocalDate hearing = said.hearingOn();
        if (hearing != null && hearing.isBefore(said.issuedOn())) {
            errors.add(error(
                    "hearingOn", "before-the-resolution", "La audiencia es anterior a la resolución que la fija."));
        }
    }

    private static void checkPeople(NewResolution said, Recording recording, List<FieldError> errors) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < said.persons().size(); i++) {
            Affected affected = said.persons().get(i);
            String at = "persons[" + i + "]";
            PersonRole role = recording.people().get(affected.recordId());
            if (role == null) {
                errors.add(error(at + ".recordId", "not-in-this-case", "La persona no figura en el caso."));
            } else if (role != affected.effect().role()) {
                errors.add(error(at + ".effect", "role", "Ese efecto no corresponde al papel de la persona."));
            }
            if (!said.kind().effects().contains(affected.effect())) {
                errors.add(error(at + ".effect", "kind", "Esa resolución no tiene ese efecto."));
            }
            if (affected.prisonMonths() != null && affected.effect() != Effect.CONVICTED) {
                errors.add(error(at + ".prisonMonths", "only-convicted", "Solo quien fue condenado tiene pena."));
            }
            if (affected.reparation() != null && affected.effect() != Effect.REPARATION) {
                errors.add(error(at + ".reparation", "only-victims", "La reparación es a favor de una víctima."));
            }
            if (!seen.add(affected.recordId().toString())) {
                errors.add(error(at + ".recordId", "repeated", "La persona está dos veces."));
            }
        }
        if (said.kind().isJudgment()
                && said.persons().stream().noneMatch(one -> one.effect().role() == PersonRole.SUSPECT)) {
            errors.add(error("persons", "required", "Diga a quiénes condena o absuelve."));
        }
    }

    private static void checkCrime(NewResolution said, Recording recording, List<FieldError> errors) {
        boolean reclassifies = said.kind() == ResolutionKind.RECLASSIFY;
        if (reclassifies != (said.crime() != null)) {
            errors.add(error("crime", "reclassify", "Indique el delito solo cuando se reclasifica."));
        } else if (reclassifies && Objects.equals(said.crime(), recording.crime())) {
            errors.add(error("crime", "same-crime", "El caso ya tiene ese delito."));
        }
    }

    private static FieldError error(String field, String rule, String message) {
        return new FieldError(field, rule, message);
    }
}
