package pe.kuska.registry.verification.authorities;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import pe.kuska.registry.people.domain.IdentityDocument;
import pe.kuska.registry.verification.domain.Holder;
import pe.kuska.registry.verification.domain.IdentityAuthority;

/** Stands in for MIGRACIONES where there are only people who do not exist. */
@ApplicationScoped
class SimulatedMigraciones implements IdentityAuthority {

    private final SimulatedPeople people = new SimulatedPeople(Name.MIGRACIONES);

    @Override
    public Name name() {
        return Name.MIGRACIONES;
    }

    @Override
    public String adapter() {
        return "SIMULATED";
    }

    @Override
    public boolean isSimulated() {
        return true;
    }

    @Override
    public Optional<Holder> ask(IdentityDocument document) {
        return people.find(document);
    }
}
