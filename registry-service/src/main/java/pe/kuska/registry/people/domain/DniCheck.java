package pe.kuska.registry.people.domain;

/** The check character RENIEC prints beside a DNI's number: a digit, or on older cards a letter. */
final class DniCheck {

    private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};
    private static final String DIGITS = "65432110987";
    private static final String LETTERS = "KJIHGFEDCBA";

    private DniCheck() {}

    static boolean confirms(String digits, char check) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        int position = sum % 11;
        return check == DIGITS.charAt(position) || check == LETTERS.charAt(position);
    }
}
