package pe.kuska.gateway.routes;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/// A request's body on its way through, cut off where it grows too large. What comes after the cut is read and thrown
/// away, so that the client can still hear the answer.
final class LimitedBody implements ReadStream<Buffer> {
    private final ReadStream<Buffer> source;
    private final long limit;
    private final Runnable whenComplete;
    private @Nullable Handler<Throwable> onFailure;
    private long seen;
    private boolean exceeded;

    LimitedBody(ReadStream<Buffer> source, long limit, Runnable whenComplete) {
        this.source = source;
        this.limit = limit;
        this.whenComplete = whenComplete;
    }

    boolean exceeded() {
        return exceeded;
    }

    @Override
    public LimitedBody handler(@Nullable Handler<Buffer> handler) {
        if (exceeded) {
            return this;
        }
        source.handler(handler == null ? null : chunk -> pass(chunk, handler));
        return this;
    }

    private void pass(Buffer chunk, Handler<Buffer> handler) {
        seen += chunk.length();
        if (exceeded) {
            return;
        }
        if (seen <= limit) {
            handler.handle(chunk);
            return;
        }
        exceeded = true;
        Handler<Throwable> failed = onFailure;
        if (failed != null) {
            failed.handle(new BodyTooLarge());
        }
        source.resume();
    }

    @Override
    public LimitedBody exceptionHandler(@Nullable Handler<Throwable> handler) {
        onFailure = handler;
        source.exceptionHandler(handler);
        return this;
    }

    @Override
    public LimitedBody endHandler(@Nullable Handler<Void> handler) {
        source.endHandler(end -> {
            whenComplete.run();
            if (handler != null && !exceeded) {
                handler.handle(end);
            }
        });
        return this;
    }

    @Override
    public LimitedBody pause() {
        if (!exceeded) {
            source.pause();
        }
        return this;
    }

    @Override
    public LimitedBody resume() {
        source.resume();
        return this;
    }

    @Override
    public LimitedBody fetch(long amount) {
        source.fetch(amount);
        return this;
    }

    /// The body is larger than the route allows.
    static final class BodyTooLarge extends RuntimeException {
        BodyTooLarge() {
            super(null, null, false, false);
        }
    }
}
