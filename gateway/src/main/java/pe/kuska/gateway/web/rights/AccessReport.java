package pe.kuska.gateway.web.rights;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.page.Labels;
import pe.kuska.gateway.web.page.Language;
import pe.kuska.gateway.web.page.Words;

/// What the register holds about a victim and who looked at it, in words she can read.
public record AccessReport(
        String language,
        boolean unreviewed,
        String title,
        String introduction,
        String personCode,
        @Nullable List<String> formerCodes,
        @Nullable Instant madeAt,
        @Nullable List<Section> sections,
        @Nullable String correction) {

    /// In which language, and for whom.
    public record Request(
            @Nullable String language, @Nullable String requester) {}

    /// Its own language, which need not be that of the page around it.
    public Labels labels() {
        Language spoken = Language.of(language).orElse(Language.ES);
        return new Labels(spoken.words(Words.class), spoken);
    }

    public record Section(String title, @Nullable List<Entry> entries) {
        public List<Entry> all() {
            return entries == null ? List.of() : entries;
        }
    }

    /// What one institution said, one case, or one kind of look.
    public record Entry(String title, @Nullable List<Line> lines) {
        public List<Line> all() {
            return lines == null ? List.of() : lines;
        }

        @Override
        public String toString() {
            return "Entry[sealed]";
        }
    }

    /// Days and moments come as the register keeps them.
    public record Line(String label, String value) {
        private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
        private static final Pattern MOMENT = Pattern.compile(DAY + "T[0-9:.]+Z");

        /// As it is said in the language of the report.
        public String said(Labels labels) {
            if (DAY.matcher(value).matches()) {
                return labels.date(LocalDate.parse(value));
            }
            if (MOMENT.matcher(value).matches()) {
                Instant moment = Instant.parse(value);
                return labels.day(moment) + ", " + labels.time(moment);
            }
            return value;
        }

        @Override
        public String toString() {
            return "Line[sealed]";
        }
    }

    public List<Section> parts() {
        return sections == null ? List.of() : sections;
    }

    public List<String> earlierCodes() {
        return formerCodes == null ? List.of() : formerCodes;
    }

    @Override
    public String toString() {
        return "AccessReport[sealed]";
    }
}
