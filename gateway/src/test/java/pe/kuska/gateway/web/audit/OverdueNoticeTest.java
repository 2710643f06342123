package pe.kuska.gateway.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OverdueNoticeTest {
    @Test
    void aMissedDeadlineIsKnownByTheTypeOfItsEvent() {
        assertThat(OverdueNotice.of("pe.kuska.tracking.ReferralOverdue.v1")).contains(OverdueNotice.REFERRAL_OVERDUE);
    }

    @Test
    void whatHappenedInTimeIsNone() {
        assertThat(OverdueNotice.of("pe.kuska.tracking.ReferralAccepted.v1")).isEmpty();
        assertThat(OverdueNotice.of("pe.kuska.registry.CaseRegistered.v1")).isEmpty();
    }
}
