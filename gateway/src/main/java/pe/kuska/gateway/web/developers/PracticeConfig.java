package pe.kuska.gateway.web.developers;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/// Practice keys: as whom the gateway makes them, how many an institution may hold, how long each lives.
@ConfigMapping(prefix = "kuska.gateway.practice")
public interface PracticeConfig {
    /// The client of the identity server that may make others, and nothing else.
    @WithDefault("kuska-practice")
    String client();

    /// Its secret. Without it no keys are made.
    Optional<String> secret();

    @WithDefault("3")
    int keysPerInstitution();

    @WithDefault("30D")
    Duration keyLife();

    /// How often keys that have ended are looked for, besides whenever somebody looks at theirs.
    @WithDefault("1H")
    Duration sweepEvery();
}
