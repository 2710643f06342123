package pe.kuska.registry.verification.authorities;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** RENIEC's look-up on the State's interoperability platform, with what RENIEC gave the institution for it. */
@ConfigMapping(prefix = "kuska.verification.pide")
interface PideConfig {

    /** The platform's address, or that of the institution's own way to it. */
    @WithDefault("https://ws2.pide.gob.pe/Rest/RENIEC/Consultar?out=json")
    URI reniec();

    /** The DNI of the official whom RENIEC registered as the institution's user. */
    Optional<String> userDni();

    /** The institution's RUC. */
    Optional<String> userRuc();

    /** RENIEC's password for that user; it expires, and RENIEC then answers nothing. */
    Optional<String> password();

    /** How long an answer may take. */
    @WithDefault("10S")
    Duration patience();
}
