package pe.kuska.tracking.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

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

    private record Key(String list, String code) {}

    private record Value(String label, Validity validity) {}

    private final Map<Key, Value> values = new HashMap<>();

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

    /** What a code is called in Spanish, also after its validity ended. */
    public Optional<String> label(String list, String code) {
        return Optional.ofNullable(values.get(new Key(list, code))).map(Value::label);
    }
}
