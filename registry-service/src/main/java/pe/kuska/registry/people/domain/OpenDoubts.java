package pe.kuska.registry.people.domain;

import java.util.UUID;

/** Whether somebody has to decide who a person is. Identification knows people, not the other way round. */
public interface OpenDoubts {

    boolean existAbout(UUID personId);
}
