package pe.kuska.registry.webhooks;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.PemTrustOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.webhooks.domain.AddressPolicy;

/**
 * Brings a message to its address. The name is resolved once and what was looked at is what is connected to; a redirect
 * is not followed and an answer's content is not read: neither may lead further into the network.
 */
@ApplicationScoped
class WebhookCourier {

    private static final int TLS_PORT = 443;
    private static final int PLAIN_PORT = 80;

    private final HttpClient client;
    private final WebhooksConfig config;
    private final AddressPolicy policy;

    WebhookCourier(Vertx vertx, WebhooksConfig config) {
        this.config = config;
        this.policy = new AddressPolicy(config.plainToo(), config.privateHosts().orElse(Set.of()));
        HttpClientOptions options = new HttpClientOptions()
                .setConnectTimeout((int) config.patience().toMillis())
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                .setIdleTimeout((int) config.patience().toMillis())
                .setKeepAlive(false)
                .setVerifyHost(true)
                .setTrustAll(false);
        config.authorities()
                .ifPresent(file -> options.setTrustOptions(new PemTrustOptions().addCertPath(file.toString())));
        this.client = vertx.createHttpClient(options);
    }

    /**
     * What came of it.
     *
     * @param why it was not taken, as a stable word; absent if it was
     */
    record Answer(@Nullable Integer status, @Nullable String why) {

        boolean isTaken() {
            return why == null;
        }
    }

    /** Where subscriptions may lead. */
    AddressPolicy policy() {
        return policy;
    }

    Answer bring(URI address, Map<String, String> headers, String body) {
        InetAddress where;
        try {
            where = InetAddress.getByName(address.getHost());
        } catch (UnknownHostException unknown) {
            return new Answer(null, "host-unknown");
        }
        if (!policy.allows(address.getHost(), where)) {
            return new Answer(null, "address-not-allowed");
        }
        try {
            int status = client.request(options(address, where, headers))
                    .compose(request -> request.send(Buffer.buffer(body)).map(answer -> {
                        abandon(request);
                        return answer.statusCode();
                    }))
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(config.patience().toMillis(), TimeUnit.MILLISECONDS);
            return status >= 200 && status < 300 ? new Answer(status, null) : new Answer(status, "answer");
        } catch (TimeoutException late) {
            return new Answer(null, "timeout");
        } catch (ExecutionException failed) {
            return new Answer(null, "connection");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Answer(null, "stopped");
        }
    }

    /** The status is all we want to know. */
    private static void abandon(HttpClientRequest request) {
        var _ = request.connection().close();
    }

    private RequestOptions options(URI address, InetAddress where, Map<String, String> headers) {
        boolean tls = address.getScheme().toLowerCase(Locale.ROOT).equals("https");
        int port = address.getPort() > 0 ? address.getPort() : tls ? TLS_PORT : PLAIN_PORT;
        String path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(port, where.getHostAddress()))
                .setHost(address.getHost())
                .setPort(port)
                .setURI(address.getRawQuery() == null ? path : path + "?" + address.getRawQuery())
                .setSsl(tls)
                .setFollowRedirects(false)
                .setTimeout(config.patience().toMillis());
        headers.forEach(options::putHeader);
        return options;
    }

    @PreDestroy
    void close() {
        var _ = client.close();
    }
}
