package pe.kuska.platform.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.http.Idempotent;
import pe.kuska.platform.problem.Problem;

/** Adds to every operation the problems that any caller may meet. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class CommonResponses implements OASFilter {

    private static final String PROBLEM_REF = "#/components/schemas/Problem";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() != null) {
            document.getPaths().getPathItems().values().forEach(CommonResponses::complete);
        }
    }

    private static void complete(PathItem path) {
        path.getOperations().values().forEach(operation -> {
            operation.getResponses().removeAPIResponse("401");
            operation.getResponses().removeAPIResponse("403");
            problemsOf(operation)
                    .forEach((status, description) ->
                            operation.getResponses().addAPIResponse(status, problem(description)));
            Map<String, APIResponse> sorted = new TreeMap<>(Comparator.naturalOrder());
            sorted.putAll(operation.getResponses().getAPIResponses());
            operation.getResponses().setAPIResponses(new LinkedHashMap<>(sorted));
        });
    }

    private static Map<String, String> problemsOf(Operation operation) {
        Map<String, String> problems = new LinkedHashMap<>();
        problems.put("400", "La solicitud tiene datos que no cumplen las reglas");
        problems.put("401", "Falta un token válido");
        problems.put("403", "El rol no permite esta operación");
        if (hasParameter(operation, Parameter.In.PATH, null)) {
            problems.put("404", "No existe o está fuera del mandato");
        }
        if (hasParameter(operation, Parameter.In.HEADER, HttpHeaders.IF_MATCH)) {
            problems.put("412", "El registro cambió desde que se leyó");
            problems.put("428", "Falta la cabecera If-Match");
        }
        if (hasParameter(operation, Parameter.In.HEADER, Idempotent.HEADER)) {
            problems.put("422", "La Idempotency-Key ya se usó con otra solicitud");
        }
        problems.put(APIResponses.DEFAULT, "Otro problema: su type dice cuál");
        return problems;
    }

    private static boolean hasParameter(Operation operation, Parameter.In where, @Nullable String name) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(parameter -> parameter.getIn() == where
                                && (name == null || Objects.equals(parameter.getName(), name)));
    }

    private static APIResponse problem(String description) {
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(PROBLEM_REF))));
    }
}
