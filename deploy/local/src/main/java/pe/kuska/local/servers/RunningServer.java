package pe.kuska.local.servers;

/** A server that was brought up, and can be asked whether it still lives and brought down in good order. */
public interface RunningServer extends AutoCloseable {
    boolean isAlive();

    @Override
    void close();
}
