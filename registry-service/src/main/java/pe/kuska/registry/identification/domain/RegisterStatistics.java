package pe.kuska.registry.identification.domain;

/**
 * What a register knows of itself: how common names and years of birth are, since to share a rare one says more than to
 * share a common one; how large it is; and how often those who come are known already, or have relatives in it. No share
 * is ever 0.
 */
public interface RegisterStatistics {

    /** How many of all surnames are this word. */
    double ofSurname(String word);

    /** How many of all given names are this word. */
    double ofGivenName(String word);

    /** How many of all people were born in this year. */
    double ofBirthYear(int year);

    /** Persons registered. */
    long persons();

    /** Share of newcomers who are registered already. */
    double known();

    /** Close relatives a newcomer has in the register, on average. */
    double relatives();
}
