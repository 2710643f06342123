package pe.kuska.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;

/**
 * Posts to one address with the JDK's plain blocking client, which takes less of a processor than the newer one: what it
 * takes on a machine shared with what is measured is part of every figure.
 */
final class Sender {

    static {
        // As many connections stay open as there are clients; five by default.
        System.setProperty("http.maxConnections", "256");
    }

    private final URL address;
    private final String token;

    Sender(URI address, String token) throws IOException {
        this.address = address.toURL();
        this.token = token;
    }

    /** The status it was answered with; the answer is read to its end. */
    int post(String body, String idempotencyKey) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) address.openConnection();
        connection.setRequestMethod("POST");
        connection.setDoOutput(true);
        connection.setRequestProperty("Authorization", "Bearer " + token);
        connection.setRequestProperty("Content-Type", "application/json");
        connection.setRequestProperty("Idempotency-Key", idempotencyKey);
        byte[] sent = body.getBytes(UTF_8);
        connection.setFixedLengthStreamingMode(sent.length);
        try (OutputStream out = connection.getOutputStream()) {
            out.write(sent);
        }
        int status = connection.getResponseCode();
        try (InputStream answer = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            if (answer != null) {
                answer.transferTo(OutputStream.nullOutputStream());
            }
        }
        return status;
    }
}
