package pe.kuska.registry.people.domain;

/**
 * One way in which records of the same person find each other. Only its keyed blind token is ever stored.
 *
 * @param value normalised personal data: stays in memory
 */
public record FilingKey(Kind kind, String value) {

    /** What a key is made of. The name is the namespace of its tokens and must not change. */
    public enum Kind {
        DOCUMENT("document"),
        SURNAMES("surnames"),
        NAME_PAIR("name-pair"),
        SURNAME_YEAR("surname-year"),
        GIVEN_DATE("given-date"),
        GIVEN_YEAR("given-year");

        private final String namespace;

        Kind(String namespace) {
            this.namespace = namespace;
        }

        public String namespace() {
            return namespace;
        }
    }

    @Override
    public String toString() {
        return "FilingKey[" + kind + "]";
    }
}
