package pe.kuska.indicators.catalogue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import pe.kuska.indicators.catalogue.domain.PolicyDeclaration;

/** The policies this system may hold, read from {@code catalogues/policies.json}. */
@ApplicationScoped
public class PolicyDeclarations {

    private final List<PolicyDeclaration> declarations = read();

    public Optional<PolicyDeclaration> find(String code) {
        return declarations.stream()
                .filter(declaration -> declaration.code().equals(code))
                .findFirst();
    }

    private static List<PolicyDeclaration> read() {
        try (InputStream file = Objects.requireNonNull(
                PolicyDeclarations.class.getResourceAsStream("/catalogues/policies.json"), "policies.json")) {
            return new ObjectMapper().readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
