package pe.kuska.gateway.web.policies;

import org.jspecify.annotations.Nullable;

/// The codes of an indicator's sheet and results in words.
public record IndicatorWords(PolicyWords words) {

    public String unit(@Nullable String code) {
        return switch (code) {
            case null -> words.notStated();
            case "QUANTITY" -> words.unitQuantity();
            case "NUMBER" -> words.unitNumber();
            case "PERCENTAGE" -> words.unitPercentage();
            case "RATIO" -> words.unitRatio();
            case "RATE" -> words.unitRate();
            case "INDEX" -> words.unitIndex();
            case "VARIATION_RATE" -> words.unitVariationRate();
            default -> code;
        };
    }

    /// A period's code as people say it: `2026S1`, «Primer semestre 2026».
    public String period(String code) {
        int year = Math.min(4, code.length());
        return switch (code.substring(year)) {
            case "S1" -> words.firstHalf(code.substring(0, year));
            case "S2" -> words.secondHalf(code.substring(0, year));
            case "" -> words.wholeYear(code);
            default -> code;
        };
    }

    public String direction(@Nullable String code) {
        return switch (code) {
            case null -> words.notStated();
            case "ASCENDING" -> words.ascending();
            case "DESCENDING" -> words.descending();
            case "NEUTRAL" -> words.neutral();
            default -> code;
        };
    }

    public String aggregation(@Nullable String code) {
        return switch (code) {
            case null -> words.notStated();
            case "ACCUMULATED" -> words.accumulated();
            case "NOT_ACCUMULATED" -> words.notAccumulated();
            default -> code;
        };
    }

    public String type(@Nullable String code) {
        return switch (code) {
            case null -> words.notStated();
            case "QUALITY" -> words.typeQuality();
            case "COVERAGE" -> words.typeCoverage();
            default -> code;
        };
    }

    public String status(@Nullable String code) {
        return switch (code) {
            case null -> words.notStated();
            case "REPORTED" -> words.statusReported();
            case "ND" -> words.statusNd();
            case "PENDING" -> words.statusPending();
            default -> code;
        };
    }

    public String origin(@Nullable String code) {
        return switch (code) {
            case null -> words.notStated();
            case "CATALOGUE" -> words.originCatalogue();
            case "ENTITY" -> words.originEntity();
            default -> code;
        };
    }

    /// How sure the code is; what the catalogue says beyond that stays in its source.
    public String codeStatus(@Nullable String text) {
        if (text == null) {
            return words.notStated();
        }
        if (text.startsWith("official")) {
            return words.codeOfficial();
        }
        return text.startsWith("placeholder") ? words.codePlaceholder() : words.codeDerived();
    }

    public String counted(@Nullable String code) {
        return switch (code) {
            case null -> words.notStated();
            case "PERSON" -> words.countedPeople();
            case "CASE" -> words.countedCases();
            case "EVENT" -> words.countedEvents();
            case "RECORD" -> words.countedRecords();
            case "BODY" -> words.countedBodies();
            case "PLAN" -> words.countedPlans();
            default -> code;
        };
    }

    /// How the year is made of its half-years.
    public String semesterRule(@Nullable String code) {
        return switch (code) {
            case "SUM" -> words.semesterSum();
            case "MEAN" -> words.semesterMean();
            case "MAXIMUM" -> words.semesterMaximum();
            case "LAST" -> words.semesterLast();
            case "RATIO_OF_SUMS" -> words.semesterRatio();
            case null, default -> words.semesterByUnit();
        };
    }
}
