package pe.kuska.registry.risk;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pe.kuska.registry.risk.domain.Stage;
import pe.kuska.registry.risk.domain.TerritoryRisk;
import pe.kuska.registry.risk.domain.TerritoryRisk.Level;
import pe.kuska.registry.risk.domain.Trend;
import pe.kuska.registry.risk.domain.Trend.Direction;

/** What follows for prevention from how a territory stands: a table that ships as data, to be agreed by the institutions. */
@ApplicationScoped
public class RiskRules {

    private static final String FILE = "risk/recommendations.json";

    private final List<Recommendation> recommendations;

    public RiskRules(ObjectMapper json) {
        try (InputStream file = RiskRules.class.getClassLoader().getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            recommendations = List.copyOf(json.readValue(file, new TypeReference<List<Recommendation>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What to do where.
     *
     * @param priority 1 first
     * @param text in Spanish, for those who plan prevention
     * @param source who says so
     */
    @Schema(name = "RiskRecommendation")
    public record Recommendation(
            String code, Stage stage, Level level, Direction trend, int priority, String text, String source) {}

    /** What follows for a territory. */
    public Optional<Recommendation> about(Stage stage, TerritoryRisk risk) {
        Trend trend = risk.trend();
        Direction direction = trend == null ? Direction.UNCLEAR : trend.direction();
        return recommendations.stream()
                .filter(one -> one.stage() == stage && one.level() == risk.level() && one.trend() == direction)
                .findFirst();
    }

    public List<Recommendation> list() {
        return recommendations;
    }
}
