package pe.kuska.gateway.web.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Codes of the API as words, dates as people here write them. A code nobody has worded yet is shown as it is.
public final class Labels {
    private static final ZoneId PERU = ZoneId.of("America/Lima");

    private final Words words;
    private final Locale locale;

    public Labels(Words words, Language language) {
        this.words = words;
        // Quechua has no date words in the JDK; people read Spanish ones.
        this.locale = language == Language.EN ? Locale.UK : Locale.of("es", "PE");
    }

    public String role(Role role) {
        return switch (role) {
            case REGISTRAR -> words.roleRegistrar();
            case INVESTIGATOR -> words.roleInvestigator();
            case CASE_MANAGER -> words.roleCaseManager();
            case IDENTITY_STEWARD -> words.roleIdentitySteward();
            case INDICATOR_REPORTER -> words.roleIndicatorReporter();
            case POLICY_LEAD -> words.rolePolicyLead();
            case AUDITOR -> words.roleAuditor();
            case ADMIN -> words.roleAdmin();
            case BORDER_CONTROL -> words.roleBorderControl();
        };
    }

    public String kind(@Nullable String code) {
        return switch (code) {
            case null -> words.unknown();
            case "COMPLAINT" -> words.kindComplaint();
            case "PROSECUTOR_FILE" -> words.kindProsecutorFile();
            case "OPERATION" -> words.kindOperation();
            case "CONSULAR" -> words.kindConsular();
            case "INSPECTION" -> words.kindInspection();
            case "ALERT" -> words.kindAlert();
            default -> code;
        };
    }

    public String personRole(@Nullable String code) {
        return switch (code) {
            case null -> words.unknown();
            case "VICTIM" -> words.personVictim();
            case "SUSPECT" -> words.personSuspect();
            case "WITNESS" -> words.personWitness();
            case "COMPLAINANT" -> words.personComplainant();
            default -> code;
        };
    }

    public String match(String code) {
        return switch (code) {
            case "NEW" -> words.matchNew();
            case "LINKED" -> words.matchLinked();
            case "REVIEW" -> words.matchReview();
            default -> code;
        };
    }

    public String matchText(String code) {
        return switch (code) {
            case "NEW" -> words.matchNewText();
            case "LINKED" -> words.matchLinkedText();
            case "REVIEW" -> words.matchReviewText();
            default -> "";
        };
    }

    public String entry(String type) {
        return switch (type) {
            case "CaseRegistered" -> words.entryCaseRegistered();
            case "CaseAmended" -> words.entryCaseAmended();
            case "VictimIdentified" -> words.entryVictimIdentified();
            case "PersonsMerged" -> words.entryPersonsMerged();
            case "PersonsSplit" -> words.entryPersonsSplit();
            case "ReferralSent" -> words.entryReferralSent();
            case "ReferralReceived" -> words.entryReferralReceived();
            case "ReferralAccepted" -> words.entryReferralAccepted();
            case "ReferralRejected" -> words.entryReferralRejected();
            case "ReferralAttended" -> words.entryReferralAttended();
            case "ReferralReturned" -> words.entryReferralReturned();
            case "CareEnded" -> words.entryCareEnded();
            default -> entryOfKind(type);
        };
    }

    /// What an entry is about, for those of which the sentence below says the rest.
    private String entryOfKind(String type) {
        if (type.startsWith("Referral")) {
            return words.entryReferral();
        }
        if (type.startsWith("Alert")) {
            return words.entryAlert();
        }
        if (type.startsWith("HandOver")) {
            return words.entryHandOver();
        }
        if (type.startsWith("Bed") || type.startsWith("Stay")) {
            return words.entryShelter();
        }
        if (type.startsWith("Attention")) {
            return words.entryAttention();
        }
        if (type.startsWith("Measure")) {
            return words.entryMeasure();
        }
        if (type.startsWith("Situation")) {
            return words.entrySituation();
        }
        if (type.startsWith("Plan")) {
            return words.entryPlan();
        }
        if (type.startsWith("Proceeding") || type.startsWith("Judgment") || type.startsWith("Phase")) {
            return words.entryProceeding();
        }
        if (type.startsWith("Repatriation") || type.startsWith("Person")) {
            return words.entryReturn();
        }
        if (type.startsWith("EmergencyAccess")) {
            return words.entryEmergency();
        }
        return type.startsWith("Restitution") ? words.entryRestitution() : words.entryOther();
    }

    public String referral(@Nullable String status) {
        return switch (status) {
            case null -> words.unknown();
            case "SENT" -> words.referralSent();
            case "RECEIVED" -> words.referralReceived();
            case "ACCEPTED" -> words.referralAccepted();
            case "REJECTED" -> words.referralRejected();
            case "ATTENDED" -> words.referralAttended();
            case "RETURNED" -> words.referralReturned();
            case "UNATTENDED" -> words.referralUnattended();
            case "KEPT" -> words.referralKept();
            case "REROUTED" -> words.referralRerouted();
            case "CLOSED" -> words.referralClosed();
            default -> status;
        };
    }

    public String level(@Nullable String code) {
        return switch (code) {
            case null -> words.levelNone();
            case "BAJO" -> words.levelLow();
            case "INTERMEDIO" -> words.levelMedium();
            case "ALTO" -> words.levelHigh();
            case "ND" -> words.levelNone();
            case "INICIAL" -> words.valuationInitial();
            case "AVANZADO" -> words.valuationAdvanced();
            default -> code;
        };
    }

    public String dimension(String code) {
        return switch (code) {
            case "OBJECTIVES" -> words.policyObjectives();
            case "SERVICES" -> words.policyServices();
            case "FOLLOW_UP", "FOLLOW_UP_SYSTEM", "MONITORING" -> words.policyFollowUp();
            default -> code;
        };
    }

    /// A code of a reference list, readable until the list brings its own words: `OFERTA_TRABAJO` → «Oferta trabajo».
    public String readable(@Nullable String code) {
        if (code == null || code.isEmpty()) {
            return words.unknown();
        }
        if (code.equals("NO_PRECISA")) {
            return words.unknown();
        }
        String spaced = code.replace('_', ' ').toLowerCase(Locale.ROOT);
        return spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }

    public String day(@Nullable Instant instant) {
        return instant == null
                ? words.noValue()
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(locale)
                        .format(instant.atZone(PERU));
    }

    public String date(@Nullable LocalDate date) {
        return date == null
                ? words.noValue()
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(locale)
                        .format(date);
    }

    public String time(@Nullable Instant instant) {
        return instant == null
                ? ""
                : DateTimeFormatter.ofPattern("HH:mm", locale).format(instant.atZone(PERU));
    }

    public String number(@Nullable Double value) {
        return value == null
                ? words.levelNone()
                : String.format(locale, value == Math.rint(value) ? "%,.0f" : "%,.1f", value);
    }

    public String percent(@Nullable Double value) {
        return value == null ? words.levelNone() : String.format(locale, "%,.1f %%", value);
    }
}
