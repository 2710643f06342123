package pe.kuska.gateway.web.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.form.Choice;
import pe.kuska.gateway.web.page.Labels;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Words;

/// Codes of cases and proceedings in words. A code nobody has worded yet is shown as it is.
public final class CaseLabels {
    private final CaseWords words;
    private final Words shared;
    private final Labels labels;
    private final CodeLists lists;
    private final Locale locale;

    public CaseLabels(Page page, CodeLists lists) {
        this.words = page.language().words(CaseWords.class);
        this.shared = page.language().words(Words.class);
        this.labels = page.labels();
        this.lists = lists;
        this.locale = page.language().locale();
    }

    public String phase(@Nullable String code) {
        return switch (code) {
            case null -> shared.unknown();
            case "NOTICE" -> words.phaseNotice();
            case "PRELIMINARY_INQUIRY" -> words.phaseInquiry();
            case "PREPARATORY_INVESTIGATION" -> words.phasePreparatory();
            case "INTERMEDIATE" -> words.phaseIntermediate();
            case "TRIAL" -> words.phaseTrial();
            case "FIRST_JUDGMENT" -> words.phaseFirst();
            case "APPEAL" -> words.phaseAppeal();
            case "FINAL" -> words.phaseFinal();
            case "ARCHIVED" -> words.phaseArchived();
            case "DISMISSED" -> words.phaseDismissed();
            case "JOINED" -> words.phaseJoined();
            default -> code;
        };
    }

    public String resolution(String code) {
        return switch (code) {
            case "OPEN_INQUIRY" -> words.openInquiry();
            case "FORMALISE" -> words.formalise();
            case "ACCUSE" -> words.accuse();
            case "ORDER_TRIAL" -> words.orderTrial();
            case "JUDGMENT" -> words.judgment();
            case "LODGE_APPEAL" -> words.lodgeAppeal();
            case "CONFIRM" -> words.confirm();
            case "REVOKE" -> words.revoke();
            case "ANNUL" -> words.annul();
            case "BECOME_FINAL" -> words.becomeFinal();
            case "ARCHIVE" -> words.archive();
            case "DISMISS" -> words.dismiss();
            case "JOIN" -> words.join();
            case "REOPEN" -> words.reopen();
            case "RECLASSIFY" -> words.reclassify();
            default -> code;
        };
    }

    public String effect(String code) {
        return switch (code) {
            case "INVESTIGATED" -> words.investigated();
            case "ACCUSED" -> words.accused();
            case "CONVICTED" -> words.convicted();
            case "ACQUITTED" -> words.acquitted();
            case "ARCHIVED" -> words.effectArchived();
            case "DISMISSED" -> words.effectDismissed();
            case "REPARATION" -> words.effectReparation();
            default -> code;
        };
    }

    List<Choice> effects() {
        return Stream.of("INVESTIGATED", "ACCUSED", "CONVICTED", "ACQUITTED", "ARCHIVED", "DISMISSED", "REPARATION")
                .map(code -> new Choice(code, effect(code)))
                .toList();
    }

    public String link(String kind) {
        return switch (kind) {
            case "JOINED_TO" -> words.joinedToKind();
            case "FOLLOWS_FROM" -> words.followsFrom();
            case "RELATED_TO" -> words.relatedTo();
            default -> kind;
        };
    }

    List<Choice> linkKinds() {
        return Stream.of("RELATED_TO", "FOLLOWS_FROM", "JOINED_TO")
                .map(kind -> new Choice(kind, link(kind)))
                .toList();
    }

    /// A field of a case, by its name in the API.
    public String field(String name) {
        return switch (name) {
            case "kind" -> shared.caseKind();
            case "receivedAt" -> shared.caseReceived();
            case "crime" -> shared.caseCrime();
            case "conducts" -> shared.caseConducts();
            case "means" -> shared.caseMeans();
            case "purposes" -> shared.casePurposes();
            case "recruitment" -> shared.caseRecruitment();
            case "place.ubigeo" -> shared.casePlace();
            case "persons" -> shared.casePersons();
            case "references" -> words.references();
            case "circumstances.from" -> words.begun();
            case "circumstances.until" -> words.ended();
            case "circumstances.channel" -> words.channel();
            case "circumstances.otherCrimes" -> words.otherCrimes();
            case "circumstances.establishments" -> words.establishments();
            case "circumstances.operation.date" -> words.operationDate();
            case "circumstances.operation.institutions" -> words.operationInstitutions();
            case "circumstances.operation.result" -> words.operationResult();
            case "circumstances.operation.rescued" -> words.rescued();
            case "circumstances.operation.rescuedUnder18" -> words.rescuedUnder18();
            case "circumstances.operation.detained" -> words.detained();
            case "circumstances.operation.handedOver" -> words.handedOver();
            case "circumstances.inspection.authority" -> words.inspectionAuthority();
            case "circumstances.inspection.date" -> words.inspectionDate();
            case "circumstances.inspection.record" -> words.inspectionRecord();
            case "circumstances.inspection.result" -> words.inspectionResult();
            case "circumstances.techniques" -> words.techniques();
            case "circumstances.acknowledged" -> words.acknowledged();
            default -> name.startsWith("route") ? words.route() : name;
        };
    }

    /// A field that a message of the register is about, which may be one element of a list: `purposes[0]`.
    public String fieldOfElement(String name) {
        return field(name.replaceAll("\\[.*", ""));
    }

    /// One value of that field.
    public String value(String field, String value) {
        return switch (field) {
            case "kind" -> labels.kind(value);
            case "crime" -> value + " · " + lists.label(CodeLists.CRIMES, value, labels);
            case "conducts" -> lists.label(CodeLists.CONDUCTS, value, labels);
            case "means" -> lists.label(CodeLists.MEANS, value, labels);
            case "purposes" -> lists.label(CodeLists.PURPOSES, value, labels);
            case "recruitment" -> lists.label(CodeLists.RECRUITMENT, value, labels);
            case "circumstances.channel" -> lists.label(CodeLists.CHANNELS, value, labels);
            case "place.ubigeo" -> place(value);
            case "persons" -> personInCase(value);
            case "receivedAt" -> MomentInWords.of(value, labels).orElseGet(() -> dated(value));
            case "route" -> inParts(value, this::stage);
            case "circumstances.otherCrimes" -> value("crime", value);
            case "circumstances.establishments" ->
                inParts(value, code -> lists.label(CodeLists.ESTABLISHMENTS, code, labels));
            case "circumstances.operation.institutions" -> lists.label(CodeLists.INSTITUTIONS, value, labels);
            case "circumstances.operation.result" -> lists.label(CodeLists.OPERATION_RESULTS, value, labels);
            case "circumstances.operation.handedOver" ->
                inParts(
                        value,
                        code -> lists.known(CodeLists.UNITS, code)
                                .orElseGet(() -> lists.label(CodeLists.INSTITUTIONS, code, labels)));
            case "circumstances.inspection.authority" -> lists.label(CodeLists.AUTHORITIES, value, labels);
            case "circumstances.inspection.result" -> lists.label(CodeLists.INSPECTION_RESULTS, value, labels);
            case "circumstances.techniques" -> lists.label(CodeLists.TECHNIQUES, value, labels);
            case "circumstances.acknowledged" -> acknowledged(value);
            default -> dated(value);
        };
    }

    /// A row of several parts: districts, countries, days and numbers as people write them, the rest by its list.
    private String inParts(String row, UnaryOperator<String> coded) {
        return Stream.of(row.split(" · ", -1))
                .map(part -> {
                    if (part.matches("[0-9]{6}")) {
                        return place(part);
                    }
                    if (part.matches("[A-Z]{2}")) {
                        return country(part);
                    }
                    return part.matches("[0-9-]+") ? dated(part) : coded.apply(part);
                })
                .collect(Collectors.joining(" · "));
    }

    /// `field · rule · reason`: people read what it is about and why it stays.
    private String acknowledged(String row) {
        String[] parts = row.split(" · ", -1);
        return fieldOfElement(parts[0]) + ": " + lists.label(CodeLists.REVIEW_REASONS, parts[parts.length - 1], labels);
    }

    /// A day in words; anything else as it is.
    private String dated(String value) {
        return value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") ? labels.date(LocalDate.parse(value)) : value;
    }

    /// Histories name people by code and role: `CUV-… VICTIM`.
    private String personInCase(String value) {
        int role = value.lastIndexOf(' ') + 1;
        return value.substring(0, role)
                + labels.personRole(value.substring(role)).toLowerCase(locale);
    }

    /// A district by its name.
    public String place(String ubigeo) {
        return lists.places().name(ubigeo);
    }

    public String country(String code) {
        return Locale.of("", code).getDisplayCountry(locale);
    }

    public String stage(String code) {
        return switch (code) {
            case "RECRUITMENT" -> labels.readable("CAPTACION");
            case "TRANSIT" -> labels.readable("TRANSITO");
            case "EXPLOITATION" -> labels.readable("EXPLOTACION");
            default -> code;
        };
    }

    public String agreement(String code) {
        return switch (code) {
            case "AGREED" -> words.agreed();
            case "CONFLICT" -> words.conflict();
            default -> words.oneSource();
        };
    }
}
