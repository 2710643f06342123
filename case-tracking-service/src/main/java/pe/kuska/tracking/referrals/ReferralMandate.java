package pe.kuska.tracking.referrals;

import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.caller.Role;
import pe.kuska.tracking.referrals.domain.Desk;
import pe.kuska.tracking.referrals.domain.Referral;

/**
 * Who may see and answer a referral: the two units it is between. The receiving unit sees it from the moment it is sent,
 * but the person's timeline only once it has accepted: it takes responsibility first.
 */
final class ReferralMandate {

    private ReferralMandate() {}

    static Desk deskOf(Caller caller) {
        return new Desk(caller.institution().code(), caller.unit().orElse(null));
    }

    /** Whether the caller may see the referral itself. */
    static boolean maySee(Caller caller, Referral referral) {
        return caller.has(Role.AUDITOR) || isParty(caller, referral);
    }

    /** Whether the caller belongs to one of the two units, for which the notes are meant. */
    static boolean isParty(Caller caller, Referral referral) {
        Desk desk = deskOf(caller);
        return worksWithPeople(caller) && (desk.equals(referral.from()) || desk.equals(referral.to()));
    }

    /** Whether it is for the caller to answer. */
    static boolean mayAnswer(Caller caller, Referral referral) {
        return caller.has(Role.CASE_MANAGER) && deskOf(caller).equals(referral.to());
    }

    /** Whether it is for the caller to see to what became of it: the unit that sent it. */
    static boolean mayFollowUp(Caller caller, Referral referral) {
        return worksWithPeople(caller) && deskOf(caller).equals(referral.from());
    }

    private static boolean worksWithPeople(Caller caller) {
        return caller.has(Role.REGISTRAR) || caller.has(Role.INVESTIGATOR) || caller.has(Role.CASE_MANAGER);
    }
}
