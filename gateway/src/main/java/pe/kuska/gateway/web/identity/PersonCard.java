package pe.kuska.gateway.web.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A person without anything she could be recognised by.
public record PersonCard(
        String personCode,
        @Nullable List<String> formerCodes,
        @Nullable String sex,
        @Nullable String ageGroup,
        @Nullable String birthDepartment,
        @Nullable List<String> institutions,
        @Nullable List<CaseOfPerson> cases) {

    /// A case the visitor may see.
    public record CaseOfPerson(
            String code,
            @Nullable String institution,
            @Nullable String role) {}

    public List<CaseOfPerson> allCases() {
        return cases == null ? List.of() : cases;
    }

    public List<String> formerly() {
        return formerCodes == null ? List.of() : formerCodes;
    }
}
