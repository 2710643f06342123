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
        /** One surname, for those who search by nothing else; of a common one only the first records are filed. */
        SURNAME("surname"),
        SURNAMES("surnames"),
        NAME_PAIR("name-pair"),
        NAME_PAIR_YEAR("name-pair-year"),
        NAME_DATE("name-date"),
        NAME_YEAR("name-year"),
        DATE("date"),
        PHONE("phone"),
        ADDRESS("address");

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
