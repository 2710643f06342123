package pe.kuska.gateway.web.referrals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.care.CareDesk;
import pe.kuska.gateway.web.people.Timeline;

/// A referral as a person's path tells it: what was asked first, what was said last.
public record ReferralOnPath(
        String id,
        String asked,
        String askedOn,
        String lastWord,
        @Nullable String lastOn) {

    static List<ReferralOnPath> of(Timeline timeline, CareDesk desk) {
        Map<String, List<Timeline.Entry>> byReferral = new LinkedHashMap<>();
        for (Timeline.Entry entry : timeline.newestFirst()) {
            if (entry.referralId() != null) {
                byReferral
                        .computeIfAbsent(entry.referralId(), _ -> new ArrayList<>())
                        .add(entry);
            }
        }
        return byReferral.entrySet().stream()
                .map(each -> of(each.getKey(), each.getValue(), desk))
                .toList();
    }

    private static ReferralOnPath of(String id, List<Timeline.Entry> newestFirst, CareDesk desk) {
        Timeline.Entry first = newestFirst.getLast();
        Timeline.Entry last = newestFirst.getFirst();
        return new ReferralOnPath(
                id,
                Objects.requireNonNullElseGet(
                        first.said(desk), () -> desk.page().labels().entry(first.type())),
                desk.moment(first.occurredAt()),
                desk.page().labels().entry(last.type()),
                last == first ? null : desk.moment(last.occurredAt()));
    }
}
