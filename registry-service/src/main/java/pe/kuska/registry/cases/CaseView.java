package pe.kuska.registry.cases;

import java.util.List;
import pe.kuska.platform.problem.FieldError;
import pe.kuska.registry.cases.Registration.RegisteredPerson;
import pe.kuska.registry.cases.domain.TraffickingCase;

/** A case as it may be shown: its people by code and role, never by name. */
public record CaseView(TraffickingCase shown, List<RegisteredPerson> persons, List<FieldError> warnings) {}
