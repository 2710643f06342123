package pe.kuska.registry.identification.events;

/**
 * A victim of a case was given a CUV, or found to have one.
 *
 * @param match NEW, LINKED or REVIEW
 * @param status PRESUMED until an authority says otherwise
 */
public record VictimIdentified(String personCode, String caseCode, String match, String status) {

    static final String TYPE = "pe.kuska.registry.VictimIdentified.v1";
}
