package pe.kuska.registry.identification.api;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pe.kuska.registry.identification.LinkageModels.Numbers;
import pe.kuska.registry.identification.domain.Finding;
import pe.kuska.registry.identification.domain.LinkageModel;
import pe.kuska.registry.identification.domain.LinkageModel.Chances;
import pe.kuska.registry.identification.domain.LinkageModel.Spelling;
import pe.kuska.registry.identification.domain.WordAgreement;

/** What a model counts each finding for, in plain Spanish and in bits. */
@Schema(name = "LinkageModelNumbers")
public record ModelNumbers(
        String version,
        Optional<LinkageModel.Origin> estimatedFrom,
        List<FindingNumbers> findings,

        @Schema(description = "Cómo se escriben dos veces los apellidos de una misma persona")
        List<SpellingNumbers> surnames,

        @Schema(description = "Cómo se escriben dos veces los nombres de una misma persona")
        List<SpellingNumbers> givenNames) {

    /** One finding. */
    @Schema(name = "LinkageModelFinding")
    public record FindingNumbers(
            Finding finding,
            String explanation,

            @Schema(description = "Con qué frecuencia ocurre entre dos registros de una misma persona")
            double same,

            @Schema(description = "Entre registros de parientes cercanos")
            double kin,

            @Schema(description = "Entre registros de personas ajenas")
            double other,

            @Schema(description = "Cuánto dice a favor de que sean la misma persona, en bits")
            double bits,

            @Schema(description = "Cuánto dice según el modelo que viene con Kuska")
            Optional<Double> shippedBits) {}

    /** One way in which a word is written a second time. */
    @Schema(name = "LinkageModelSpelling")
    public record SpellingNumbers(WordAgreement agreement, double share, double shippedShare) {}

    static ModelNumbers of(Numbers numbers) {
        LinkageModel model = numbers.model();
        LinkageModel shipped = numbers.shipped();
        return new ModelNumbers(
                model.version(),
                Optional.ofNullable(model.estimatedFrom()),
                model.findings().entrySet().stream()
                        .map(entry -> finding(
                                entry.getKey(),
                                entry.getValue(),
                                Optional.ofNullable(shipped.findings().get(entry.getKey()))))
                        .toList(),
                spellings(model.words().surnames(), shipped.words().surnames()),
                spellings(model.words().given(), shipped.words().given()));
    }

    private static FindingNumbers finding(Finding finding, Chances chances, Optional<Chances> shipped) {
        return new FindingNumbers(
                finding,
                finding.explanation(),
                chances.same(),
                chances.kin(),
                chances.other(),
                chances.weight(),
                shipped.map(Chances::weight));
    }

    private static List<SpellingNumbers> spellings(
            Map<WordAgreement, Spelling> words, Map<WordAgreement, Spelling> shipped) {
        return words.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .map(entry -> new SpellingNumbers(
                        entry.getKey(),
                        entry.getValue().same(),
                        shipped.getOrDefault(entry.getKey(), entry.getValue()).same()))
                .toList();
    }
}
