package pe.kuska.gateway.web.rights;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    public record Line(String label, String value) {
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
