package pe.kuska.registry.verification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/**
 * Who answers for each authority: OFF, or the name of an adapter (SIMULATED for both, PIDE for RENIEC itself; others are
 * added as beans under names of their own). Off unless somebody says otherwise: a simulated answer about a real person
 * would mislead.
 */
@ConfigMapping(prefix = "kuska.verification")
interface VerificationConfig {

    @WithDefault("OFF")
    String reniec();

    @WithDefault("OFF")
    String migraciones();
}
