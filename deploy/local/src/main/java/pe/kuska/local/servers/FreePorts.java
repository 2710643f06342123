package pe.kuska.local.servers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Ports of the loopback on which nobody listens. */
public final class FreePorts {
    // Below the range from which systems take the near end of outgoing connections.
    private static final int LOWEST = 27_000;
    private static final int HIGHEST = 32_000;

    private FreePorts() {}

    /** True when nobody listens there, neither at 127.0.0.1 nor at ::1, which browsers also call localhost. */
    public static boolean isFree(int port) {
        return canBind("127.0.0.1", port) && (canBind("::1", port) || !canBind("::1", 0));
    }

    private static boolean canBind(String address, int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    public static List<Integer> take(int count) {
        List<Integer> ports = new ArrayList<>();
        for (int tries = 0; ports.size() < count; tries++) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
            if (!ports.contains(port) && isFree(port)) {
                ports.add(port);
            }
            if (tries > 1_000) {
                throw new ServerFailure("No hay puertos libres entre " + LOWEST + " y " + HIGHEST + ".");
            }
        }
        return List.copyOf(ports);
    }
}
