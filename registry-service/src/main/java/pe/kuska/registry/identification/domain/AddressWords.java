package pe.kuska.registry.identification.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The telling words and numbers of an address, and the telling digits of a telephone. */
final class AddressWords {

    private static final Set<String> KINDS_OF_STREET = Set.of(
            "AV",
            "AVENIDA",
            "JR",
            "JIRON",
            "CA",
            "CL",
            "CALLE",
            "PSJE",
            "PASAJE",
            "PJE",
            "URB",
            "URBANIZACION",
            "NRO",
            "NUM",
            "NUMERO",
            "NO",
            "N",
            "S",
            "SN",
            "DPTO",
            "INT",
            "ST",
            "STREET",
            "ROAD",
            "RD",
            "AVE",
            "AVENUE",
            "PLACE",
            "PL",
            "CRESCENT",
            "CR",
            "CRES",
            "CIRCUIT",
            "CCT",
            "CT",
            "COURT",
            "CLOSE",
            "DR",
            "DRIVE",
            "LANE",
            "WAY");
    private static final int TELLING_DIGITS = 9;
    private static final int FEWEST_DIGITS = 6;

    private AddressWords() {}

    static List<String> of(@Nullable String address) {
        List<String> words = new ArrayList<>();
        for (String word : NameTokens.of(address)) {
            if (!KINDS_OF_STREET.contains(word) && !words.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }

    /** The last nine digits, without the country's prefix; nothing if there are too few to tell. */
    static String phone(@Nullable String phone) {
        if (phone == null) {
            return "";
        }
        StringBuilder digits = new StringBuilder(phone.length());
        phone.chars().filter(letter -> letter >= '0' && letter <= '9').forEach(digit -> digits.append((char) digit));
        if (digits.length() < FEWEST_DIGITS) {
            return "";
        }
        return digits.substring(Math.max(0, digits.length() - TELLING_DIGITS));
    }
}
