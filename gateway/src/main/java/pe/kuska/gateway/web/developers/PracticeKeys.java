package pe.kuska.gateway.web.developers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import org.jboss.logging.Logger;
import pe.kuska.gateway.web.page.InstallationConfig;
import pe.kuska.gateway.web.page.Role;
import pe.kuska.gateway.web.page.Visitor;
import pe.kuska.gateway.web.services.ServiceRefusal;

/// The keys of an installation for practice. Each institution sees, makes and revokes its own, a few at a time; each
/// ends by itself. In an installation with real people there are none.
@ApplicationScoped
public class PracticeKeys {
    private static final Logger LOG = Logger.getLogger(PracticeKeys.class);
    private static final int SECRET_BYTES = 32;

    private final KeyRegister register;
    private final PracticeConfig config;
    private final boolean practice;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    PracticeKeys(KeyRegister register, PracticeConfig config, InstallationConfig installation, InstantSource clock) {
        this.register = register;
        this.config = config;
        this.practice = installation.training();
        this.clock = clock;
    }

    /// What came of asking for a key.
    sealed interface Outcome {
        /// Here it is. The secret is said now and never again.
        record Made(PracticeKey key, String secret) implements Outcome {}

        /// The institution holds as many as it may.
        record TooMany() implements Outcome {}

        /// The same form was sent before, and its key exists.
        record MadeBefore() implements Outcome {}
    }

    /// Whether everybody here is made up.
    boolean isForPractice() {
        return practice;
    }

    /// Whether keys can be made: the gateway knows how to ask the identity server for them.
    boolean areOffered() {
        return practice && config.secret().isPresent();
    }

    /// The institution's keys, the newest first. Those that have ended are removed on the way.
    List<PracticeKey> of(String institution) {
        return entries(institution).stream()
                .map(KeyRegister.Entry::key)
                .sorted(Comparator.comparing(PracticeKey::madeAt).reversed())
                .toList();
    }

    /// Makes a key for the visitor's institution and unit.
    ///
    /// @param form the key of the form that asks for it
    Outcome make(Visitor visitor, String institution, Role role, String form) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        PracticeKey key = new PracticeKey(
                PracticeKey.nameFor(institution, form),
                institution,
                role,
                visitor.name(),
                now,
                now.plus(config.keyLife()));
        List<KeyRegister.Entry> held = entries(institution);
        if (held.stream().anyMatch(entry -> entry.key().clientId().equals(key.clientId()))) {
            return new Outcome.MadeBefore();
        }
        return held.size() >= config.keysPerInstitution() ? new Outcome.TooMany() : make(key, visitor);
    }

    private Outcome make(PracticeKey key, Visitor visitor) {
        String secret = newSecret();
        try {
            if (!register.make(key, visitor.unit(), secret)) {
                return new Outcome.MadeBefore();
            }
            // Others of the institution may have asked at the same moment: nobody gets one too many.
            if (entries(key.institution()).size() > config.keysPerInstitution()) {
                remove(key);
                return new Outcome.TooMany();
            }
        } catch (ServiceRefusal | ProcessingException failure) {
            withdraw(key, failure);
            throw failure;
        }
        LOG.infof("Practice key %s was made", key.clientId());
        return new Outcome.Made(key, secret);
    }

    /// Ends a key before its time.
    ///
    /// @return false if the institution has no such key
    boolean revoke(String institution, String clientId) {
        for (KeyRegister.Entry entry : entries(institution)) {
            if (entry.key().clientId().equals(clientId)) {
                register.remove(entry.id());
                LOG.infof("Practice key %s was revoked", clientId);
                return true;
            }
        }
        return false;
    }

    /// Removes what has ended, of all institutions. Several may do so at the same time.
    void removeEnded() {
        standing(register.named(PracticeKey.PREFIX));
    }

    private List<KeyRegister.Entry> entries(String institution) {
        return standing(register.named(PracticeKey.prefixOf(institution)).stream()
                .filter(entry -> entry.key().institution().equals(institution))
                .toList());
    }

    private List<KeyRegister.Entry> standing(List<KeyRegister.Entry> entries) {
        Instant now = clock.instant();
        for (KeyRegister.Entry entry : entries) {
            if (entry.key().hasEnded(now)) {
                register.remove(entry.id());
                LOG.infof("Practice key %s has ended", entry.key().clientId());
            }
        }
        return entries.stream().filter(entry -> !entry.key().hasEnded(now)).toList();
    }

    /// Nobody was told the secret of what may have been made: it would only take a place.
    private void withdraw(PracticeKey key, RuntimeException failure) {
        try {
            remove(key);
        } catch (RuntimeException also) {
            failure.addSuppressed(also);
            LOG.warnf("Practice key %s may be left half made until it ends", key.clientId());
        }
    }

    private void remove(PracticeKey key) {
        for (KeyRegister.Entry entry : register.named(key.clientId())) {
            if (entry.key().clientId().equals(key.clientId())) {
                register.remove(entry.id());
            }
        }
    }

    private String newSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }
}
