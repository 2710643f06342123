package pe.kuska.indicators.catalogue.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a catalogue said about an element from some moment on. A version is never changed: the next one closes it, both
 * in the world (valid from) and in what was known (recorded at).
 */
@Entity
@Table(name = "catalogue_entry_version")
public class EntryVersion {

    @Id
    private UUID id;

    @Embedded
    private EntryId entry;

    @Column(nullable = false)
    private int version;

    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private EntryKind kind;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private boolean pending;

    @Column(name = "parent_code")
    private @Nullable String parentCode;

    @Column(name = "parent_as_given")
    private @Nullable String parentAsGiven;

    @Column(name = "parent_uncertain", nullable = false)
    private boolean parentUncertain;

    private @Nullable String responsible;

    private @Nullable String institution;

    @Column(name = "valid_until")
    private @Nullable LocalDate lastDay;

    @Column(name = "service_number")
    private @Nullable Integer serviceNumber;

    private @Nullable String source;

    @Column(name = "code_status")
    private @Nullable String codeStatus;

    private @Nullable String condition;

    @Enumerated(EnumType.STRING)
    @Column(name = "indicator_type")
    private @Nullable IndicatorType indicatorType;

    @Enumerated(EnumType.STRING)
    private @Nullable Direction direction;

    @Enumerated(EnumType.STRING)
    private @Nullable Aggregation aggregation;

    @Enumerated(EnumType.STRING)
    private @Nullable Unit unit;

    @Column(name = "unit_deduced", nullable = false)
    private boolean unitDeduced;

    private @Nullable String formula;

    @Enumerated(EnumType.STRING)
    @Column(name = "semester_rule")
    private @Nullable SemesterRule semesterRule;

    @Column(name = "baseline_year")
    private @Nullable Integer baselineYear;

    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "baseline_text"))
    @AttributeOverride(name = "status", column = @Column(name = "baseline_status"))
    @AttributeOverride(name = "value", column = @Column(name = "baseline_value"))
    @AttributeOverride(name = "percent", column = @Column(name = "baseline_percent"))
    private Figure baseline;

    @ElementCollection
    @CollectionTable(name = "catalogue_target", joinColumns = @JoinColumn(name = "version_id"))
    @MapKeyColumn(name = "year")
    @AttributeOverride(name = "value.text", column = @Column(name = "target_text"))
    @AttributeOverride(name = "value.status", column = @Column(name = "target_status"))
    @AttributeOverride(name = "value.value", column = @Column(name = "target_value"))
    @AttributeOverride(name = "value.percent", column = @Column(name = "target_percent"))
    private Map<Integer, Figure> targets = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    protected EntryVersion() {}

    private EntryVersion(
            UUID id,
            EntryId entry,
            int version,
            @Nullable LocalDate validFrom,
            Instant recordedAt,
            EntryContent content) {
        this.id = id;
        this.entry = entry;
        this.version = version;
        this.validFrom = validFrom;
        this.recordedAt = recordedAt;
        this.kind = content.kind();
        this.name = content.name();
        this.pending = content.pending();
        this.parentCode = content.parentCode();
        this.parentAsGiven = content.parentAsGiven();
        this.parentUncertain = content.parentUncertain();
        this.responsible = content.responsible();
        this.institution = content.institution();
        this.lastDay = content.lastDay();
        this.serviceNumber = content.serviceNumber();
        this.source = content.source();
        this.codeStatus = content.codeStatus();
        this.condition = content.condition();
        this.baseline = Figure.MISSING;
        IndicatorSheet sheet = content.sheet();
        if (sheet != null) {
            this.indicatorType = sheet.type();
            this.direction = sheet.direction();
            this.aggregation = sheet.aggregation();
            this.unit = sheet.unit();
            this.unitDeduced = sheet.unitDeduced();
            this.formula = sheet.formula();
            this.semesterRule = sheet.semesterRule();
            this.baselineYear = sheet.baselineYear();
            this.baseline = sheet.baseline();
            this.targets.putAll(sheet.targets());
        }
    }

    /** What is first said about an element; without a date it is valid since the policy began. */
    public static EntryVersion first(
            UUID id, EntryId entry, @Nullable LocalDate validFrom, Instant recordedAt, EntryContent content) {
        return new EntryVersion(id, entry, 1, validFrom, recordedAt, content);
    }

    /** A further version, of a known element: since when it holds is its own affair. */
    EntryVersion numbered(
            UUID nextId, int number, @Nullable LocalDate holdsFrom, Instant nextRecordedAt, EntryContent content) {
        return new EntryVersion(nextId, entry, number, holdsFrom, nextRecordedAt, content);
    }

    public UUID id() {
        return id;
    }

    public EntryId entry() {
        return entry;
    }

    public int version() {
        return version;
    }

    public Optional<LocalDate> validFrom() {
        return Optional.ofNullable(validFrom);
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** What this version says. */
    public EntryContent content() {
        IndicatorSheet sheet = kind.isIndicator()
                ? new IndicatorSheet(
                        indicatorType,
                        direction,
                        aggregation,
                        unit,
                        unitDeduced,
                        formula,
                        semesterRule,
                        baselineYear,
                        baseline,
                        new TreeMap<>(targets))
                : null;
        return new EntryContent(
                kind,
                name,
                pending,
                parentCode,
                parentAsGiven,
                parentUncertain,
                responsible,
                institution,
                serviceNumber,
                source,
                codeStatus,
                condition,
                lastDay,
                sheet);
    }
}
