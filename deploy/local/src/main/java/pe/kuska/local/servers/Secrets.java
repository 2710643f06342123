package pe.kuska.local.servers;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Passwords that nobody chose and nobody can guess. */
public final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    public static String random() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
