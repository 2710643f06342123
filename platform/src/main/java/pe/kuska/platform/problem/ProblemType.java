package pe.kuska.platform.problem;

/** A kind of problem with a stable name, its HTTP status and its title in Spanish; each feature has one enum of them. */
public interface ProblemType {

    /** The stable name, in kebab-case. */
    String slug();

    /** The HTTP status. */
    int status();

    /** One sentence in Spanish, without any value of the request. */
    String title();

    /** The URI of RFC 9457's {@code type}. */
    default String uri() {
        return "urn:kuska:problem:" + slug();
    }
}
