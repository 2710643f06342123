package pe.kuska.registry.people.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.time.PeruTime;
import pe.kuska.registry.people.ReportAccess.Report;
import pe.kuska.registry.people.ReportAccess.Statement;
import pe.kuska.registry.people.domain.CaseOfPerson;
import pe.kuska.registry.people.domain.Correction;
import pe.kuska.registry.people.domain.Identity;
import pe.kuska.registry.people.domain.PersonCode;
import pe.kuska.registry.people.persistence.LooksAtPerson.Look;

/** What is held about a person, section by section, in words she can read. */
@Schema(name = "AccessReport", description = "Lo que el registro guarda de una víctima y quién lo vio, en su lengua")
public record AccessReportResponse(
        String language,

        @Schema(description = "Si nadie revisó todavía la traducción")
        boolean unreviewed,

        String title,
        String introduction,
        String personCode,
        List<String> formerCodes,
        Instant madeAt,
        List<SectionResponse> sections,
        String correction) {

    /** A section of the report. */
    @Schema(name = "AccessReportSection")
    public record SectionResponse(String title, List<EntryResponse> entries) {}

    /** What one institution said, one case, or one kind of look. */
    @Schema(name = "AccessReportEntry")
    public record EntryResponse(String title, List<LineResponse> lines) {

        @Override
        public String toString() {
            return "EntryResponse[sealed]";
        }
    }

    /** One piece of it. */
    @Schema(name = "AccessReportLine")
    public record LineResponse(String label, String value) {

        @Override
        public String toString() {
            return "LineResponse[sealed]";
        }
    }

    static AccessReportResponse of(Report report, ReportLanguage language, ReportedValues values) {
        return new AccessReportResponse(
                language.code(),
                language == ReportLanguage.QU,
                language.word("title"),
                language.word("introduction"),
                report.code().value(),
                report.formerCodes().stream().map(PersonCode::value).toList(),
                report.madeAt(),
                List.of(
                        new SectionResponse(
                                language.word("section.held"),
                                report.statements().stream()
                                        .map(said -> statement(said, language, values))
                                        .toList()),
                        new SectionResponse(
                                language.word("section.approach"),
                                report.approach().entrySet().stream()
                                        .map(said -> approach(said.getKey(), said.getValue(), language, values))
                                        .toList()),
                        new SectionResponse(
                                language.word("section.cases"),
                                report.cases().stream()
                                        .map(one -> caseOf(one, language, values))
                                        .toList()),
                        new SectionResponse(
                                language.word("section.looks"),
                                report.looks().stream()
                                        .map(look -> look(look, language, values))
                                        .toList())),
                language.word("correction"));
    }

    private static EntryResponse statement(Statement said, ReportLanguage language, ReportedValues values) {
        Identity identity = said.identity();
        List<LineResponse> lines = new ArrayList<>();
        line(lines, language, "role", language.word("role." + said.role()));
        line(lines, language, "since", day(said.since()));
        line(lines, language, "given", identity.names().given());
        line(lines, language, "surnames", String.join(" ", identity.names().surnames()));
        line(lines, language, "alias", String.join(", ", identity.names().alias()));
        line(
                lines,
                language,
                "documents",
                identity.documents().stream()
                        .map(one -> values.document(one, language))
                        .collect(Collectors.joining(", ")));
        line(lines, language, "birth", born(identity));
        line(lines, language, "sex", values.coded("sexo", identity.sex().code(), language));
        line(lines, language, "nationality", values.country(identity.nationality(), language));
        line(
                lines,
                language,
                "birthplace",
                joined(
                        values.district(identity.birthplace().ubigeo()),
                        values.country(identity.birthplace().country(), language),
                        identity.birthplace().text()));
        line(
                lines,
                language,
                "residence",
                joined(
                        identity.residence().address(),
                        identity.residence().district(),
                        identity.residence().region(),
                        values.district(identity.residence().ubigeo()),
                        values.country(identity.residence().country(), language)));
        line(lines, language, "phone", identity.residence().phone());
        line(
                lines,
                language,
                "languages",
                identity.languages().stream()
                        .map(code -> values.language(code, language))
                        .collect(Collectors.joining(", ")));
        identity.extra().forEach((name, value) -> lines.add(new LineResponse(name, value)));
        said.corrections().forEach(one -> line(lines, language, "rectified", rectified(one, language, values)));
        if (said.withheld()) {
            line(lines, language, "withheld", language.word("withheld.why"));
        }
        if (said.version() > 1) {
            line(lines, language, "versions", Integer.toString(said.version()));
        }
        return new EntryResponse(said.institution() + " · " + said.system(), lines);
    }

    private static String rectified(Correction correction, ReportLanguage language, ReportedValues values) {
        return correction.pieces().stream()
                        .map(piece -> language.word("field." + piece.field().name()))
                        .collect(Collectors.joining(", "))
                + " · " + day(correction.correctedAt())
                + " · "
                + values.coded("motivo_rectificacion", correction.why().reason(), language);
    }

    private static EntryResponse approach(
            String institution, Map<String, String> said, ReportLanguage language, ReportedValues values) {
        if (said.isEmpty()) {
            return new EntryResponse(
                    institution,
                    List.of(new LineResponse(language.word("section.approach"), language.word("withheld.why"))));
        }
        return new EntryResponse(
                institution,
                said.entrySet().stream()
                        .map(one -> new LineResponse(
                                language.word("approach." + one.getKey()),
                                values.approach(one.getKey(), one.getValue(), language)))
                        .toList());
    }

    private static EntryResponse caseOf(CaseOfPerson one, ReportLanguage language, ReportedValues values) {
        return new EntryResponse(
                one.code(),
                List.of(
                        new LineResponse(
                                language.word("institution"), values.coded("institucion", one.institution(), language)),
                        new LineResponse(language.word("kind"), language.word("kind." + one.kind())),
                        new LineResponse(
                                language.word("role"),
                                language.word("role." + one.role().name())),
                        new LineResponse(language.word("received"), day(one.receivedAt()))));
    }

    private static EntryResponse look(Look look, ReportLanguage language, ReportedValues values) {
        List<LineResponse> lines = new ArrayList<>();
        lines.add(new LineResponse(language.word("look.what"), language.word("action." + look.action())));
        if (look.purpose() != null) {
            lines.add(new LineResponse(
                    language.word("look.purpose"), values.coded("proposito_identidad", look.purpose(), language)));
        }
        lines.add(new LineResponse(language.word("look.times"), Long.toString(look.times())));
        lines.add(new LineResponse(language.word("look.first"), day(look.first())));
        lines.add(new LineResponse(language.word("look.last"), day(look.last())));
        return new EntryResponse(look.institution() == null ? language.word("register") : look.institution(), lines);
    }

    private static void line(List<LineResponse> lines, ReportLanguage language, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            lines.add(new LineResponse(language.word(key), value));
        }
    }

    private static @Nullable String born(Identity identity) {
        LocalDate date = identity.birth().date();
        if (date != null) {
            return date.toString();
        }
        return identity.birth().likelyYear().map(String::valueOf).orElse(null);
    }

    private static String joined(@Nullable Object... parts) {
        return Stream.of(parts)
                .flatMap(part -> Stream.ofNullable(part))
                .map(Object::toString)
                .collect(Collectors.joining(", "));
    }

    private static String day(Instant moment) {
        return moment.atZone(PeruTime.ZONE).toLocalDate().toString();
    }

    /** The same to print: one page without anything from elsewhere. */
    String toPage() {
        StringBuilder page = new StringBuilder();
        page.append("<!DOCTYPE html>\n<html lang=\"")
                .append(language)
                .append("\"><head><meta charset=\"UTF-8\"><title>")
                .append(escaped(title))
                .append("</title><style>body{font:16px/1.5 sans-serif;max-width:45em;margin:2em auto;padding:0 1em}")
                .append(
                        "h3{margin-bottom:0}dl{display:grid;grid-template-columns:14em 1fr;margin-top:.3em}dd{margin:0}")
                .append("section{break-inside:avoid}</style></head><body><main><h1>")
                .append(escaped(title))
                .append("</h1><p>")
                .append(escaped(introduction))
                .append("</p><p><strong>")
                .append(escaped(personCode))
                .append("</strong> · ")
                .append(day(madeAt))
                .append("</p>\n");
        sections.forEach(section -> {
            page.append("<h2>").append(escaped(section.title())).append("</h2>\n");
            if (section.entries().isEmpty()) {
                page.append("<p>—</p>\n");
            }
            section.entries().forEach(entry -> {
                page.append("<section><h3>").append(escaped(entry.title())).append("</h3><dl>");
                entry.lines()
                        .forEach(line -> page.append("<dt>")
                                .append(escaped(line.label()))
                                .append("</dt><dd>")
                                .append(escaped(line.value()))
                                .append("</dd>"));
                page.append("</dl></section>\n");
            });
        });
        return page.append("<p>")
                .append(escaped(correction))
                .append("</p></main></body></html>\n")
                .toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    @Override
    public String toString() {
        return "AccessReportResponse[sealed]";
    }
}
