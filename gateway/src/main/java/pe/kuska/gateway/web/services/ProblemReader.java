package pe.kuska.gateway.web.services;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;
import pe.kuska.gateway.problem.Problem;

/// Reads the problem a service answered with.
public class ProblemReader implements ResponseExceptionMapper<ServiceRefusal> {
    private final ObjectMapper json = new ObjectMapper();

    @Override
    public boolean handles(int status, MultivaluedMap<String, Object> headers) {
        return status >= 400;
    }

    @Override
    public ServiceRefusal toThrowable(Response response) {
        int status = response.getStatus();
        try (InputStream body = response.readEntity(InputStream.class)) {
            Problem problem = json.readValue(body, Problem.class);
            return new ServiceRefusal(new Problem(
                    problem.type(), problem.title(), status, problem.detail(), problem.instance(), problem.errors()));
        } catch (IOException | RuntimeException _) {
            return new ServiceRefusal(new Problem(null, null, status, null, null, List.of()));
        }
    }
}
