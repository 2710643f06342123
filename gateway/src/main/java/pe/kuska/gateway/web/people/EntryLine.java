package pe.kuska.gateway.web.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.care.CareDesk;
import pe.kuska.gateway.web.care.CareLinks;

/// An entry of the timeline with the page that tells more.
public record EntryLine(
        String type,
        String title,
        @Nullable String href,
        @Nullable Instant occurredAt,
        String day,
        String time,
        @Nullable String summary,
        String by,
        @Nullable String caseCode) {

    static EntryLine of(Timeline.Entry entry, String cuv, CareDesk desk) {
        String about = entry.referralId() == null ? entry.recordId() : entry.referralId();
        return new EntryLine(
                entry.type(),
                desk.page().labels().entry(entry.type()),
                CareLinks.ofEntry(entry.type(), about, cuv),
                entry.occurredAt(),
                desk.page().labels().day(entry.occurredAt()),
                desk.page().labels().time(entry.occurredAt()),
                entry.said(desk),
                desk.units().name(entry.institution(), entry.unit()),
                entry.caseCode());
    }
}
