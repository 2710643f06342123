package pe.kuska.registry.verification.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.people.domain.PersonNames;
import pe.kuska.registry.people.domain.Sex;

/** Whose a document is, as the authority says. It exists for as long as it takes to compare. */
public record Holder(PersonNames names, @Nullable LocalDate birthDate, Sex sex) {

    @Override
    public String toString() {
        return "Holder[sealed]";
    }
}
