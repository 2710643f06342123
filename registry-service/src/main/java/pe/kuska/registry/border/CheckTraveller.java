package pe.kuska.registry.border;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.ids.CheckedCode;
import pe.kuska.platform.ids.Uuids;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.platform.time.PeruTime;
import pe.kuska.registry.border.domain.BorderAnswer;
import pe.kuska.registry.border.domain.BorderAnswer.Found;
import pe.kuska.registry.border.domain.BorderProblem;
import pe.kuska.registry.border.domain.BorderRule;
import pe.kuska.registry.border.domain.Possible;
import pe.kuska.registry.border.persistence.BorderRepository;
import pe.kuska.registry.border.persistence.BorderRepository.Asked;
import pe.kuska.registry.border.persistence.BorderRepository.Check;
import pe.kuska.registry.border.persistence.BorderRepository.Listed;
import pe.kuska.registry.border.persistence.BorderRepository.RuleSet;
import pe.kuska.registry.border.persistence.LookAlikes;
import pe.kuska.registry.border.persistence.LookAlikes.LookAlike;
import pe.kuska.registry.codelists.CodeLists;
import pe.kuska.registry.identification.RecogniseOnly;
import pe.kuska.registry.identification.RecogniseOnly.MayBe;
import pe.kuska.registry.identification.RecogniseOnly.Recognised;
import pe.kuska.registry.people.FindRecords;
import pe.kuska.registry.people.domain.Filing;
import pe.kuska.registry.people.domain.FilingKey;
import pe.kuska.registry.people.domain.Identity;
import pe.kuska.registry.people.domain.IdentityDocument;
import pe.kuska.registry.people.domain.OpenedRecord;
import pe.kuska.registry.people.domain.PersonRole;
import pe.kuska.registry.proceedings.SentencesOfPeople;
import pe.kuska.registry.proceedings.domain.SentenceOfCase;

/**
 * Says of one traveller whether a final sentence for these crimes is in force against them: yes with a reference, or no. Each question is
 * counted and in the audit chain with its reason; about whoever is not listed nothing is kept.
 */
@ApplicationScoped
public class CheckTraveller {

    private static final CheckedCode REFERENCE = new CheckedCode("BF", 8);
    private static final int PEOPLE = 20;

    private final CallerProvider callers;
    private final BorderRepository border;
    private final LookAlikes lookAlikes;
    private final FindRecords records;
    private final Filing filing;
    private final RecogniseOnly recognise;
    private final SentencesOfPeople sentences;
    private final CodeLists codeLists;
    private final BorderConfig config;
    private final AuditTrail audit;
    private final InstantSource clock;

    CheckTraveller(
            CallerProvider callers,
            BorderRepository border,
            LookAlikes lookAlikes,
            FindRecords records,
            Filing filing,
            RecogniseOnly recognise,
            SentencesOfPeople sentences,
            CodeLists codeLists,
            BorderConfig config,
            AuditTrail audit,
            InstantSource clock) {
        this.callers = callers;
        this.border = border;
        this.lookAlikes = lookAlikes;
        this.records = records;
        this.filing = filing;
        this.recognise = recognise;
        this.sentences = sentences;
        this.codeLists = codeLists;
        this.config = config;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether the traveller is listed; the reference leads to the sentence, for those who may know. */
    public record Answer(Optional<String> reference) {

        public boolean listed() {
            return reference.isPresent();
        }
    }

    /**
     * Checks a traveller: by document where there is one, else by names and birth date.
     *
     * @param reason why it is asked, of the list «motivo_consulta_frontera»
     */
    @Transactional
    public Answer check(Identity traveller, String reason) {
        Caller caller = callers.current();
        BorderRule rule = border.listRules().stream()
                .findFirst()
                .map(RuleSet::rule)
                .map(set -> set.under(codeLists.get("delito").withOtherNumbers(set.crimes())))
                .orElseThrow(() -> new RuleViolation(BorderProblem.RULE_NOT_SET));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        UUID id = Uuids.next();
        limit(caller, id, reason, now);
        boolean byDocument = !traveller.documents().isEmpty();
        LocalDate today = now.atZone(PeruTime.ZONE).toLocalDate();
        Optional<SentenceOfCase> by =
                byDocument ? byDocument(traveller, rule, today) : byName(traveller, rule, today, now);
        Optional<Listed> listed = by.map(sentence -> new Listed(
                REFERENCE.next(),
                sentence.caseId(),
                sentence.sentence().resolutionId(),
                sentence.sentence().recordId()));
        border.addCheck(new Check(
                id,
                now,
                caller.subject(),
                caller.institution().code(),
                reason,
                byDocument ? "DOCUMENT" : "NAME",
                rule.version(),
                listed.orElse(null)));
        audit.record(new AuditEvent(
                "CHECK_BORDER_FILTER",
                "border-check",
                id.toString(),
                Optional.of(reason),
                Map.of("listed", Boolean.toString(listed.isPresent()))));
        return new Answer(listed.map(Listed::reference));
    }

    private void limit(Caller caller, UUID id, String reason, Instant now) {
        border.standInLine(caller.subject());
        Asked asked =
                border.countAsked(caller.subject(), now.minus(Duration.ofMinutes(1)), now.minus(Duration.ofDays(1)));
        if (asked.withinMinute() >= config.mostPerMinute() || asked.withinDay() >= config.mostPerDay()) {
            audit.recordDenial(
                    new AuditEvent("DENIED_BY_RATE", "border-check", id.toString(), Optional.of(reason), Map.of()));
            throw new RuleViolation(BorderProblem.TOO_MANY_CHECKS);
        }
    }

    /** Whoever has exactly this document, in any record of theirs. */
    private Optional<SentenceOfCase> byDocument(Identity traveller, BorderRule rule, LocalDate today) {
        Map<UUID, List<OpenedRecord>> people =
                records
                        .sharing(List.of(documents(traveller)), Integer.MAX_VALUE - 1, PEOPLE)
                        .getFirst()
                        .records()
                        .stream()
                        .collect(Collectors.groupingBy(OpenedRecord::personId));
        List<Possible> holders = people.values().stream()
                .filter(own -> own.stream().anyMatch(record -> holdsOne(record.identity(), traveller.documents())))
                .map(own -> {
                    List<UUID> told = own.stream().map(OpenedRecord::id).toList();
                    boolean victim = own.stream().anyMatch(record -> record.role() == PersonRole.VICTIM);
                    return new Possible(
                            victim || recognise.mayBeKnownAs(PersonRole.VICTIM, told),
                            sentences.inForce(told),
                            Possible.Review.NONE);
                })
                .toList();
        return BorderAnswer.of(holders, Found.BY_DOCUMENT, rule, today).by();
    }

    private List<FilingKey> documents(Identity traveller) {
        return filing.keysOf(traveller).stream()
                .filter(key -> key.kind() == FilingKey.Kind.DOCUMENT)
                .toList();
    }

    /** A foreign document of which somebody did not note the country is not exactly this one. */
    private static boolean holdsOne(Identity identity, List<IdentityDocument> sought) {
        return identity.documents().stream().anyMatch(sought::contains);
    }

    private Optional<SentenceOfCase> byName(Identity traveller, BorderRule rule, LocalDate today, Instant now) {
        Recognised recognised = recognise.recognise(traveller, PersonRole.SUSPECT);
        List<MayBe> people = recognised.people();
        String told = told(traveller);
        Map<UUID, Possible.Review> reviews = people.isEmpty()
                ? Map.of()
                : lookAlikes.reviewsOf(
                        told,
                        people.stream()
                                .map(MayBe::records)
                                .flatMap(Collection::stream)
                                .toList());
        List<Possible> possible = people.stream()
                .map(person -> new Possible(
                        person.isKnownAs(PersonRole.VICTIM)
                                || recognise.mayBeKnownAs(PersonRole.VICTIM, person.records()),
                        sentences.inForce(person.records()),
                        reviewOf(person, reviews)))
                .toList();
        BorderAnswer answer =
                BorderAnswer.of(possible, recognised.beyondDoubt() ? Found.BEYOND_DOUBT : Found.ALIKE, rule, today);
        answer.toReview().forEach(place -> {
            MayBe person = people.get(place);
            LookAlike found = new LookAlike(
                    Uuids.next(),
                    person.record(),
                    person.score(),
                    person.explanations(),
                    now,
                    recognised.beyondDoubt(),
                    Possible.Review.PENDING,
                    null);
            lookAlikes.add(found, told, shown(traveller));
        });
        return answer.by();
    }

    private static Possible.Review reviewOf(MayBe person, Map<UUID, Possible.Review> reviews) {
        return person.records().stream()
                .map(reviews::get)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .max(Possible.Review::compareTo)
                .orElse(Possible.Review.NONE);
    }

    /** Names and birth date in one form, whatever their order and accents: the same traveller asked about again. */
    private static String told(Identity traveller) {
        String names = Stream.concat(
                        Stream.ofNullable(traveller.names().given()), traveller.names().surnames().stream())
                .flatMap(name -> Stream.of(Normalizer.normalize(name, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toUpperCase(Locale.ROOT)
                        .split("[^\\p{L}]+")))
                .filter(word -> !word.isEmpty())
                .sorted()
                .collect(Collectors.joining(" "));
        return names + "|" + traveller.birth().date();
    }

    private static String shown(Identity traveller) {
        return Stream.concat(Stream.ofNullable(traveller.names().given()), traveller.names().surnames().stream())
                        .collect(Collectors.joining(" "))
                + " · " + traveller.birth().date();
    }
}
