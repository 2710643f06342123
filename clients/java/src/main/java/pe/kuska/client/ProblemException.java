package pe.kuska.client;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import pe.kuska.client.http.ApiException;

/** A call that Kuska refused with a reason; every other failure is an {@link ApiException}. */
public final class ProblemException extends ApiException {

    private static final long serialVersionUID = 1L;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Problem problem;

    private ProblemException(Problem problem, HttpResponse<?> response, String body) {
        super(response.statusCode(), problem.title(), response.headers(), body);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }

    static void throwIfProblem(HttpResponse<InputStream> response) {
        if (response.headers()
                .firstValue("Content-Type")
                .filter(type -> type.startsWith("application/problem+json"))
                .isEmpty()) {
            return;
        }
        try (InputStream content = response.body()) {
            byte[] body = content.readAllBytes();
            throw new ProblemException(
                    JSON.readValue(body, Problem.class), response, new String(body, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new ApiException(e);
        }
    }
}
