package pe.kuska.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Enters as each user, follows the links of the pages as far as they lead, and reads every kind of page many times: how long
 * the server takes for it. Ends with 1 if a page is slower than the bar at the 95th percentile, or does not answer.
 */
public final class PageTimes {

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
    private static final Pattern LOGIN = Pattern.compile("<form[^>]*id=\"kc-form-login\"[^>]*action=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile(
            "[0-9a-f-]{36}|CUV(-[0-9A-Z]{4}){3}|CT(-[0-9A-Z]{4}){2}|[A-Z]{2,}[A-Z0-9_.-]*[0-9][A-Z0-9_.-]*");
    /** Files, other languages and the way out are no pages. */
    private static final Pattern NO_PAGE = Pattern.compile(
            "^/(salir|salida-segura|idioma|api|static|web|favicon|q/).*|.*\\.(pdf|docx|xlsx|csv|zip|json|js|css|svg|sh)(\\?.*)?$|.*formato=.*");

    private final URI address;
    private final int rounds;
    private final int kindsOfOne;
    /** By user and kind of page, in nanoseconds. */
    private final Map<String, List<Long>> times = new TreeMap<>();

    private final Map<String, String> failed = new TreeMap<>();

    private PageTimes(Options options) {
        address = URI.create(options.get("at"));
        rounds = options.number("rounds", 20);
        kindsOfOne = options.number("of-a-kind", 3);
    }

    /** Options: {@code --at URL --users a,b --password P --rounds N --of-a-kind N --bar MILLISECONDS}. */
    public static void main(String[] arguments) throws Exception {
        Options options = new Options(arguments);
        PageTimes pages = new PageTimes(options);
        for (String user : options.get("users").split(",")) {
            pages.visit(user, options.get("password"));
        }
        System.exit(pages.tell(options.number("bar", 150)) ? 0 : 1);
    }

    /** Browsers trust localhost and send it secure cookies without https; Java's client has to be told. */
    private static final class LoopbackCookies extends CookieManager {

        LoopbackCookies() {
            super(null, CookiePolicy.ACCEPT_ALL);
        }

        @Override
        public void put(URI address, Map<String, List<String>> headers) throws IOException {
            Map<String, List<String>> plain = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            headers.forEach((name, values) -> {
                if (name != null) {
                    plain.put(
                            name,
                            values.stream()
                                    .map(value -> value.replaceAll("(?i); *secure(?=;|$)", ""))
                                    .toList());
                }
            });
            super.put(address, plain);
        }
    }

    private void visit(String user, String password) throws IOException, InterruptedException {
        CookieManager cookies = new LoopbackCookies();
        try (HttpClient browser = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(cookies)
                .followRedirects(Redirect.NORMAL)
                .build()) {
            String home = enter(browser, user, password);
            Map<String, List<String>> found = walk(browser, home);
            for (int round = 0; round < rounds; round++) {
                for (Map.Entry<String, List<String>> kind : found.entrySet()) {
                    List<String> paths = kind.getValue();
                    read(browser, user + " " + kind.getKey(), paths.get(round % paths.size()));
                }
            }
        }
    }

    private String enter(HttpClient browser, String user, String password) throws IOException, InterruptedException {
        HttpResponse<String> asked = get(browser, "/");
        Matcher form = LOGIN.matcher(asked.body());
        if (!form.find()) {
            throw new IOException("no login form for " + user);
        }
        String typed = "username=" + URLEncoder.encode(user, StandardCharsets.UTF_8) + "&password="
                + URLEncoder.encode(password, StandardCharsets.UTF_8);
        HttpResponse<String> entered = browser.send(
                HttpRequest.newBuilder(URI.create(form.group(1).replace("&amp;", "&")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(typed))
                        .build(),
                BodyHandlers.ofString());
        if (entered.statusCode() != 200 || !entered.body().contains("whoami")) {
            throw new IOException(user + " could not enter: " + entered.statusCode());
        }
        return entered.body();
    }

    /** The pages to which links lead, some of each kind. Walking also warms them up. */
    private Map<String, List<String>> walk(HttpClient browser, String home) throws IOException, InterruptedException {
        Map<String, List<String>> found = new LinkedHashMap<>();
        Set<String> known = new HashSet<>();
        Deque<String> waiting = new ArrayDeque<>();
        known.add("/");
        found.put("/", List.of("/"));
        follow(home, known, waiting);
        while (!waiting.isEmpty()) {
            String path = waiting.poll();
            List<String> ofKind = found.computeIfAbsent(kindOf(path), _ -> new ArrayList<>());
            if (ofKind.size() >= kindsOfOne) {
                continue;
            }
            HttpResponse<String> page = get(browser, path);
            if (page.statusCode() == 200 && isPage(page)) {
                ofKind.add(path);
                follow(page.body(), known, waiting);
            } else if (page.statusCode() >= 500) {
                failed.put(kindOf(path), Integer.toString(page.statusCode()));
            }
        }
        found.values().removeIf(List::isEmpty);
        return found;
    }

    private static void follow(String body, Set<String> known, Deque<String> waiting) {
        Matcher link = LINK.matcher(body);
        while (link.find()) {
            String path = link.group(1).replace("&amp;", "&");
            if (!NO_PAGE.matcher(path).matches() && known.add(path)) {
                waiting.add(path);
            }
        }
    }

    /** The same page of another record or with another question is of the same kind. */
    private static String kindOf(String path) {
        String place = path.replaceAll("\\?.*", "");
        return CODE.matcher(place).replaceAll("·");
    }

    private void read(HttpClient browser, String kind, String path) throws IOException, InterruptedException {
        long sent = System.nanoTime();
        HttpResponse<String> page = get(browser, path);
        long took = System.nanoTime() - sent;
        if (page.statusCode() == 200) {
            times.computeIfAbsent(kind, _ -> new ArrayList<>()).add(took);
        } else {
            failed.put(kind, Integer.toString(page.statusCode()));
        }
    }

    private HttpResponse<String> get(HttpClient browser, String path) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(address.resolve(path))
                        .header("Accept", "text/html")
                        .build(),
                BodyHandlers.ofString());
    }

    private static boolean isPage(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
    }

    private boolean tell(int bar) {
        List<Map.Entry<String, List<Long>>> slowest = new ArrayList<>(times.entrySet());
        slowest.sort((one, other) -> Double.compare(
                Percentile.milliseconds(other.getValue(), 95), Percentile.milliseconds(one.getValue(), 95)));
        long above = slowest.stream()
                .filter(each -> Percentile.milliseconds(each.getValue(), 95) > bar)
                .count();
        List<Long> all = new ArrayList<>();
        times.values().forEach(all::addAll);
        System.out.printf(
                Locale.ROOT,
                "%d kinds of page, %d reads: p50 %.0f p95 %.0f p99 %.0f ms; above %d ms at p95: %d; failed: %d%n",
                times.size(),
                all.size(),
                Percentile.milliseconds(all, 50),
                Percentile.milliseconds(all, 95),
                Percentile.milliseconds(all, 99),
                bar,
                above,
                failed.size());
        slowest.stream()
                .limit(25)
                .forEach(each -> System.out.printf(
                        Locale.ROOT,
                        "  p50 %4.0f  p95 %4.0f  %s%n",
                        Percentile.milliseconds(each.getValue(), 50),
                        Percentile.milliseconds(each.getValue(), 95),
                        each.getKey()));
        failed.forEach((kind, status) -> System.out.printf("  FAILED %s %s%n", status, kind));
        return above == 0 && failed.isEmpty();
    }
}
