package pe.kuska.registry.identification.events;

import java.util.UUID;

/**
 * A victim of a case was given a CUV, or found to have one.
 *
 * @param match NEW, LINKED or REVIEW
 * @param status PRESUMED until an authority says otherwise
 * @param recordId the record that says so
 * @param filedUnder the code the record stays with when the person is merged or split
 */
public record VictimIdentified(
        String personCode, String caseCode, String match, String status, UUID recordId, String filedUnder) {

    static final String TYPE = "pe.kuska.registry.VictimIdentified.v1";
}
