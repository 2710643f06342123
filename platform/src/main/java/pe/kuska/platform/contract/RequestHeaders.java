package pe.kuska.platform.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.AnnotationTarget.Kind;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import pe.kuska.platform.http.Idempotent;

/**
 * Tells in the contract which headers an operation asks for: the key of what is {@link Idempotent}, the version of what
 * is changed. No operation has to say it itself, and none can forget to.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class RequestHeaders implements OASFilter {

    private static final DotName IDEMPOTENT = DotName.createSimple(Idempotent.class);
    private static final DotName HEADER_PARAM = DotName.createSimple(HeaderParam.class);
    private static final DotName OPERATION = DotName.createSimple(Operation.class);
    private static final int SHORTEST_KEY = 8;
    private static final int LONGEST_KEY = 128;

    private final Set<String> askForKey;
    private final Set<String> askForVersion;

    public RequestHeaders(IndexView classes) {
        askForKey = operationsOf(classes.getAnnotations(IDEMPOTENT).stream()
                .filter(annotation -> annotation.target().kind() == Kind.METHOD)
                .map(annotation -> annotation.target().asMethod()));
        askForVersion = operationsOf(classes.getAnnotations(HEADER_PARAM).stream()
                .filter(annotation -> annotation.target().kind() == Kind.METHOD_PARAMETER
                        && annotation.value().asString().equals(HttpHeaders.IF_MATCH))
                .map(annotation -> annotation.target().asMethodParameter().method()));
    }

    private static Set<String> operationsOf(Stream<MethodInfo> methods) {
        return methods.map(method -> method.annotation(OPERATION))
                .filter(Objects::nonNull)
                .map(operation -> operation.value("operationId"))
                .filter(Objects::nonNull)
                .map(id -> id.asString())
                .collect(Collectors.toSet());
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() != null) {
            document.getPaths()
                    .getPathItems()
                    .values()
                    .forEach(path -> path.getOperations().values().forEach(this::complete));
        }
    }

    private void complete(org.eclipse.microprofile.openapi.models.Operation operation) {
        if (askForKey.contains(operation.getOperationId())) {
            require(
                    operation,
                    Idempotent.HEADER,
                    "Clave única del envío: repetirlo con la misma no tiene un segundo efecto",
                    text().minLength(SHORTEST_KEY).maxLength(LONGEST_KEY));
        }
        if (askForVersion.contains(operation.getOperationId())) {
            require(operation, HttpHeaders.IF_MATCH, "La versión que usted leyó (ETag)", text());
        }
    }

    /** Unless the operation describes it in words of its own. */
    private static void require(
            org.eclipse.microprofile.openapi.models.Operation operation,
            String header,
            String description,
            Schema schema) {
        List<Parameter> parameters =
                new ArrayList<>(Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of()));
        if (parameters.stream()
                .anyMatch(parameter -> header.equals(parameter.getName()) && parameter.getDescription() != null)) {
            return;
        }
        parameters.removeIf(parameter -> header.equals(parameter.getName()));
        parameters.add(OASFactory.createParameter()
                .name(header)
                .in(Parameter.In.HEADER)
                .required(true)
                .description(description)
                .schema(schema));
        operation.setParameters(parameters);
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }
}
