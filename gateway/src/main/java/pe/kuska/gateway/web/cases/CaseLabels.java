package pe.kuska.gateway.web.cases;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.form.Choice;
import pe.kuska.gateway.web.page.Labels;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Words;
import pe.kuska.gateway.web.pictures.Department;

/// Codes of cases and proceedings in words. A code nobody has worded yet is shown as it is.
public final class CaseLabels {
    private final CaseWords words;
    private final Words shared;
    private final Labels labels;
    private final CodeLists lists;
    private final Locale locale;

    CaseLabels(Page page, CodeLists lists) {
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
            default -> name.startsWith("route") ? words.route() : name;
        };
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
            case "receivedAt" -> MomentInWords.of(value, labels).orElse(value);
            default -> value;
        };
    }

    /// Histories name people by code and role: `CUV-… VICTIM`.
    private String personInCase(String value) {
        int role = value.lastIndexOf(' ') + 1;
        return value.substring(0, role)
                + labels.personRole(value.substring(role)).toLowerCase(locale);
    }

    /// A district's code with its department's name.
    public String place(String ubigeo) {
        return Optional.of(ubigeo)
                .filter(code -> code.length() >= 2)
                .flatMap(code -> Department.of(code.substring(0, 2)))
                .map(department -> ubigeo + " · " + department.officialName())
                .orElse(ubigeo);
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
