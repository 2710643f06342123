package pe.kuska.registry.verification.domain;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.people.domain.Identity;
import pe.kuska.registry.people.domain.Sex;
import pe.kuska.registry.verification.domain.Verification.Outcome;
import pe.kuska.registry.verification.domain.Verification.VerifiedField;

/**
 * Compares what the register says of somebody with whose the document is. Accents, case and spacing are no difference; a
 * field that one of the two does not tell is none either.
 */
public record Agreement(Outcome outcome, List<VerifiedField> differing) {

    public Agreement {
        differing = List.copyOf(differing);
    }

    public static Agreement between(Identity said, Holder holder) {
        List<VerifiedField> differing = new ArrayList<>();
        int compared = 0;
        compared += compare(
                VerifiedField.GIVEN_NAMES, said.names().given(), holder.names().given(), differing);
        compared += compare(
                VerifiedField.FIRST_SURNAME,
                said.names().firstSurname(),
                holder.names().firstSurname(),
                differing);
        compared += compare(
                VerifiedField.SECOND_SURNAME,
                said.names().secondSurname(),
                holder.names().secondSurname(),
                differing);
        compared += compare(VerifiedField.BIRTH_DATE, said.birth().date(), holder.birthDate(), differing);
        compared += compare(VerifiedField.SEX, stated(said.sex()), stated(holder.sex()), differing);
        if (compared == 0) {
            return new Agreement(Outcome.NOTHING_TO_COMPARE, List.of());
        }
        return new Agreement(differing.isEmpty() ? Outcome.AGREES : Outcome.DIFFERS, differing);
    }

    private static @Nullable Sex stated(Sex sex) {
        return sex == Sex.NOT_STATED ? null : sex;
    }

    private static int compare(
            VerifiedField field, @Nullable Object said, @Nullable Object known, List<VerifiedField> differing) {
        if (said == null || known == null) {
            return 0;
        }
        if (!Objects.equals(plain(said), plain(known))) {
            differing.add(field);
        }
        return 1;
    }

    private static String plain(Object value) {
        return Normalizer.normalize(value.toString(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("\\s+", " ")
                .strip()
                .toUpperCase(Locale.ROOT);
    }
}
