package pe.kuska.gateway.web.audit;

import pe.kuska.gateway.web.page.Labels;

/// What was done, in words; an action nobody has worded yet is shown readably.
final class AuditActions {
    private AuditActions() {}

    static String inWords(String action, AuditWords words, Labels labels) {
        return switch (action) {
            case "READ_IDENTITY" -> words.actionReadIdentity();
            case "READ_TIMELINE" -> words.actionReadTimeline();
            case "READ_PLAN" -> words.actionReadPlan();
            case "READ_CASE" -> words.actionReadCase();
            case "SEARCH_PEOPLE" -> words.actionSearch();
            case "LIST_MATCHES" -> words.actionListMatches();
            case "READ_AUDIT" -> words.actionReadAudit();
            case "DENIED_OUTSIDE_MANDATE" -> words.actionDeniedMandate();
            case "DENIED_BY_ROLE" -> words.actionDeniedRole();
            case "DENIED_BY_PURPOSE" -> words.actionDeniedPurpose();
            case "REGISTER_CASE" -> words.actionRegister();
            case "AMEND_CASE" -> words.actionAmend();
            case "DECIDE_MATCH" -> words.actionDecideMatch();
            case "MERGE_PEOPLE" -> words.actionMerge();
            case "SPLIT_PERSON" -> words.actionSplit();
            case "READ_IN_EMERGENCY" -> words.actionReadInEmergency();
            case "EMERGENCY_ACCESS_OPENED" -> words.actionEmergencyOpened();
            case "EMERGENCY_ACCESS_REVIEWED" -> words.actionEmergencyReviewed();
            default -> labels.readable(action);
        };
    }
}
