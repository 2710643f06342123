package pe.kuska.gateway.web.statistics;

import jakarta.enterprise.context.RequestScoped;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import pe.kuska.gateway.web.care.CareUnits;
import pe.kuska.gateway.web.cases.CodeLists;
import pe.kuska.gateway.web.page.Labels;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;
import pe.kuska.gateway.web.pictures.Department;

/// The values of a breakdown in words: a department's name for its code, a crime's for its article.
@RequestScoped
class ValueNames {
    private static final String UNKNOWN = "NO_PRECISA";

    private final CodeLists codeLists;
    private final Pages pages;

    ValueNames(CodeLists codeLists, Pages pages) {
        this.codeLists = codeLists;
        this.pages = pages;
    }

    String of(Breakdown breakdown, String value) {
        Page page = pages.current();
        Labels labels = page.labels();
        if (value.equals(UNKNOWN)) {
            return pages.words().unknown();
        }
        return switch (breakdown) {
            case DEPARTMENT, BIRTHPLACE, RESIDENCE -> place(value);
            case PROVINCE -> codeLists.places().province(value);
            case MONTH -> month(value, page.language().locale());
            case EXPLOITATION -> codeLists.label("finalidad", value, labels);
            case RECRUITMENT -> codeLists.label("captacion_modalidad", value, labels);
            case CRIME -> value + " · " + codeLists.label("delito", value, labels);
            case INSTITUTION -> CareUnits.in(page.language()).name(value, null);
            case KIND -> labels.kind(value);
            case AGE_GROUP -> value.replace('-', '–');
            case NATIONALITY -> country(value, page.language().locale());
            case SEX, PHASE, RESOLUTION -> labels.readable(value);
        };
    }

    /// A department, or a country abroad.
    String place(String code) {
        if (code.equals(UNKNOWN)) {
            return pages.words().unknown();
        }
        return Department.of(code)
                .map(Department::officialName)
                .orElseGet(() -> country(code, pages.current().language().locale()));
    }

    private static String country(String code, Locale locale) {
        return Locale.of("", code).getDisplayCountry(locale.getLanguage().equals("qu") ? Locale.of("es") : locale);
    }

    private static String month(String number, Locale locale) {
        try {
            String name = Month.of(Integer.parseInt(number)).getDisplayName(TextStyle.FULL_STANDALONE, locale);
            return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
        } catch (NumberFormatException | java.time.DateTimeException _) {
            return number;
        }
    }
}
