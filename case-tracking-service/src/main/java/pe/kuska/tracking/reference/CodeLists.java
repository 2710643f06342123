package pe.kuska.tracking.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The code lists that care uses, with what each code is called on screen. */
@ApplicationScoped
public class CodeLists {

    /** Why a person is referred. */
    public static final String REFERRAL_REASON = "referral_reason";

    /** Why a unit rejects a referral. */
    public static final String REJECTION_REASON = "referral_rejection_reason";

    /** Why a unit returns a person to the one who sent them. */
    public static final String RETURN_REASON = "referral_return_reason";

    /** Why a person is referred without having agreed. */
    public static final String CONSENT_OVERRIDE_REASON = "consent_override_reason";

    /** The norm a referral rests on. */
    public static final String LEGAL_BASIS = "legal_basis";

    /** Why a person whom a unit had accepted was not attended to. */
    public static final String UNATTENDED_REASON = "referral_unattended_reason";

    /** Why a referral goes to another unit instead. */
    public static final String REROUTE_REASON = "referral_reroute_reason";

    /** Why the sender closes a referral that was answered. */
    public static final String CLOSURE_REASON = "referral_closure_reason";

    /** Why a hand-over that nobody signed for does not take place. */
    public static final String HAND_OVER_WITHDRAWAL_REASON = "hand_over_withdrawal_reason";

    /** What kind of document goes along. */
    public static final String DOCUMENT_KIND = "document_kind";

    /** By which way an alert came. */
    public static final String ALERT_CHANNEL = "alert_channel";

    /** What was noticed. */
    public static final String ALERT_SIGN = "alert_sign";

    /** How serious an alert is. */
    public static final String ALERT_RISK = "alert_risk";

    /** Why an alert is dismissed. */
    public static final String ALERT_DISMISSAL_REASON = "alert_dismissal_reason";

    /** What kind of shelter it is. */
    public static final String SHELTER_KIND = "shelter_kind";

    /** As whom a person is taken in. */
    public static final String SEX = "sexo";

    /** Why a bed that was kept is free again. */
    public static final String BED_RELEASE_REASON = "bed_release_reason";

    /** Why a shelter cannot take somebody in. */
    public static final String BED_REFUSAL_REASON = "bed_refusal_reason";

    /** What somebody needs a shelter's address for. */
    public static final String ADDRESS_PURPOSE = "address_purpose";

    /** Why nothing more is owed to a person. */
    public static final String CARE_END_REASON = "care_end_reason";

    /** Why a stay ends. */
    public static final String STAY_END_REASON = "stay_end_reason";

    /** A service of the policy that is given in sessions. */
    public static final String ATTENTION_SERVICE = "attention_service";

    /** A language other than Spanish. */
    public static final String LANGUAGE = "language";

    /** Why a planned session was not held. */
    public static final String MISSED_SESSION_REASON = "missed_session_reason";

    /** Why an attention ends before it is complete. */
    public static final String ATTENTION_END_REASON = "attention_end_reason";

    /** What was ordered for a person's protection. */
    public static final String PROTECTION_MEASURE = "protection_measure";

    /** Who ordered it. */
    public static final String MEASURE_AUTHORITY = "measure_authority";

    /** Why a protection measure ends. */
    public static final String MEASURE_END_REASON = "measure_end_reason";

    /** An area of the plan. */
    public static final String PLAN_AREA = "area_pri";

    /** Where the plan is carried out; the person chooses. */
    public static final String PLAN_PLACE = "lugar_ejecucion_pri";

    /** Why a person does not want a plan. */
    public static final String PLAN_DECLINE_REASON = "plan_decline_reason";

    /** Why a plan is reviewed. */
    public static final String PLAN_REVIEW_REASON = "plan_review_reason";

    /** Why a plan is interrupted. */
    public static final String PLAN_INTERRUPTION_REASON = "plan_interruption_reason";

    /** What came of a plan. */
    public static final String PLAN_OUTCOME = "plan_outcome";

    /** How a person is doing. */
    public static final String FOLLOW_UP_PROGRESS = "follow_up_progress";

    /** With what a person was evaluated. */
    public static final String EVALUATION_INSTRUMENT = "evaluation_instrument";

    /** What was scored. */
    public static final String EVALUATION_DOMAIN = "evaluation_domain";

    /** Why somebody's case load passes to another. */
    public static final String CASE_LOAD_REASON = "case_load_reason";

    /** Why a voluntary return does not take place. */
    public static final String RETURN_REFUSAL_REASON = "return_refusal_reason";

    /** Why a person who was on her way home did not arrive. */
    public static final String RETURN_MISSED_REASON = "return_missed_reason";

    /** Under which agreement something is told to another State. */
    public static final String BINATIONAL_AGREEMENT = "binational_agreement";

    /** What may be told to another State. */
    public static final String SHARED_ITEM = "shared_item";

    /** What another State may have told. */
    public static final String HEARD_ITEM = "heard_item";

    /** What RENIEC is asked for. */
    public static final String RESTITUTION_KIND = "restitution_kind";

    /** Why RENIEC cannot do it. */
    public static final String RESTITUTION_DENIAL_REASON = "restitution_denial_reason";

    /** In what situation a child is found. */
    public static final String CHILD_SITUATION = "child_situation";

    /** Why a child who was without protection needs no shelter. */
    public static final String SHELTER_RELEASE_REASON = "shelter_release_reason";

    /** Why a child's situation is not determined. */
    public static final String SITUATION_WITHDRAWAL_REASON = "situation_withdrawal_reason";

    /** Why somebody's path has to be read at once by whom nothing ties to them. */
    public static final String EMERGENCY_ACCESS_REASON = "emergency_access_reason";

    /** Where the proceedings of a case stand. */
    public static final String CASE_PHASE = "case_phase";

    private record Key(String list, String code) {}

    private record Value(String label, Validity validity) {}

    private final Map<Key, Value> values = new LinkedHashMap<>();

    public CodeLists() {
        for (var row : ReferenceFile.read("code_lists.csv")) {
            Key key = new Key(row.getField("list"), row.getField("code"));
            if (values.put(key, new Value(row.getField("label"), Validity.of(row))) != null) {
                throw new IllegalStateException("code twice: " + key);
            }
        }
    }

    /** Whether a code of a list may be used on a day. */
    public boolean isValid(String list, String code, LocalDate on) {
        Value value = values.get(new Key(list, code));
        return value != null && value.validity().includes(on);
    }

    /** What a code is called in the first list of the file that has it. */
    public Optional<String> anyLabel(String code) {
        return values.entrySet().stream()
                .filter(value -> value.getKey().code().equals(code))
                .map(value -> value.getValue().label())
                .findFirst();
    }

    /** The codes of a list that may be used on a day. */
    public Set<String> valid(String list, LocalDate on) {
        Set<String> codes = new TreeSet<>();
        values.forEach((key, value) -> {
            if (key.list().equals(list) && value.validity().includes(on)) {
                codes.add(key.code());
            }
        });
        return codes;
    }

    /** What a code is called in Spanish, also after its validity ended. */
    public Optional<String> label(String list, String code) {
        return Optional.ofNullable(values.get(new Key(list, code))).map(Value::label);
    }
}
