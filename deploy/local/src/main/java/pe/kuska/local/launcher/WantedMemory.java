package pe.kuska.local.launcher;

import java.util.Locale;
import java.util.regex.Pattern;
import pe.kuska.local.servers.ServerFailure;

/** How much memory a program is to have, as an environment variable says it: {@code 512m} or {@code 3g}. */
record WantedMemory(String amount) {

    private static final Pattern AMOUNT = Pattern.compile("[1-9]\\d{0,4}[mg]");

    /**
     * What the variable says.
     *
     * @throws ServerFailure if that is no amount of memory
     */
    static WantedMemory of(String variable, String otherwise) {
        return of(variable, System.getenv().getOrDefault(variable, ""), otherwise);
    }

    static WantedMemory of(String variable, String said, String otherwise) {
        String amount = said.isEmpty() ? otherwise : said.toLowerCase(Locale.ROOT);
        if (!AMOUNT.matcher(amount).matches()) {
            throw new ServerFailure(variable + " debe ser una cantidad como 512m o 3g.");
        }
        return new WantedMemory(amount);
    }

    String forJava() {
        return amount;
    }

    String forPostgres() {
        return amount.toUpperCase(Locale.ROOT) + "B";
    }
}
