package pe.kuska.registry.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import pe.kuska.registry.people.domain.PersonCode;
import pe.kuska.registry.people.persistence.PersonRecordRepository;
import pe.kuska.registry.people.persistence.PersonRepository;

/** Which code a person has, and which institutions a person is linked to by having been registered there. */
@ApplicationScoped
public class PersonLinks {

    private final PersonRepository people;
    private final PersonRecordRepository records;

    PersonLinks(PersonRepository people, PersonRecordRepository records) {
        this.people = people;
        this.records = records;
    }

    public PersonCode codeOf(UUID personId) {
        return people.findById(personId).code();
    }

    public boolean exists(UUID personId, String institution) {
        return records.count("personId = ?1 and source.institution = ?2 and withdrawnAt is null", personId, institution)
                > 0;
    }
}
