package pe.kuska.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Asks the registry for figures, with the JDK's plain blocking client for the same reason as {@link Sender}. */
final class Figures {

    static {
        System.setProperty("http.maxConnections", "256");
    }

    /**
     * Figures as they were answered.
     *
     * @param moment which gives the same figures again
     * @param counts counted and reported, by the values of the dimensions joined by commas; the whole under the empty text
     */
    record Answer(String moment, Map<String, String> counts) {}

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String address;
    private final String token;

    Figures(String service, String token) {
        this.address = service + "/api/registry/v1/statistics?";
        this.token = token;
    }

    /** The answer as it came, read to its end. */
    byte[] ask(String question) throws IOException {
        URL asked = URI.create(address + question).toURL();
        HttpURLConnection connection = (HttpURLConnection) asked.openConnection();
        connection.setRequestProperty("Authorization", "Bearer " + token);
        int status = connection.getResponseCode();
        if (status != 200) {
            throw new IOException(question + " was answered with " + status);
        }
        try (InputStream answer = connection.getInputStream()) {
            return answer.readAllBytes();
        }
    }

    Answer answer(String question) throws IOException {
        JsonNode told = JSON.readTree(ask(question));
        Map<String, String> counts = new TreeMap<>();
        counts.put("", count(told.path("total")));
        for (JsonNode cell : told.path("cells")) {
            List<String> values = new ArrayList<>();
            cell.path("values").forEach(value -> values.add(value.asText()));
            counts.put(String.join(",", values), count(cell));
        }
        return new Answer(told.path("asOf").asText(), counts);
    }

    private static String count(JsonNode told) {
        return told.path("counted").asText() + "/" + told.path("reported").asText();
    }
}
