package org.copydesk.deployment.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Somebody of the demo people who signed in through Keycloak's page, as a browser does; known by a cookie from then on. */
final class DeskSession {

    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]*)\"");

    private final String cookie;

    private DeskSession(String cookie) {
        this.cookie = cookie;
    }

    static DeskSession of(String person, int port) {
        var cookies = new PlainCookies();
        var browser = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        var desk = URI.create("http://localhost:" + port + "/desk");
        try {
            var asked = browser.send(
                    HttpRequest.newBuilder(desk).header("Accept", "text/html").build(), BodyHandlers.ofString());
            var form = FORM.matcher(asked.body());
            if (!form.find()) throw new IllegalStateException("No form to sign in with at " + asked.uri());
            var signIn = HttpRequest.newBuilder(
                            asked.uri().resolve(form.group(1).replace("&amp;", "&")))
                    .header("Accept", "text/html")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("username=" + encoded(person) + "&password=" + encoded(person)))
                    .build();
            var answer = browser.send(signIn, BodyHandlers.ofString());
            if (answer.statusCode() != 200 || !answer.uri().getPath().startsWith("/desk"))
                throw new IllegalStateException(person + " could not sign in: " + answer.uri());
            return new DeskSession(header(cookies));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** As browsers do on this machine, secure cookies go without TLS too. */
    private static final class PlainCookies extends CookieManager {

        PlainCookies() {
            super(null, CookiePolicy.ACCEPT_ALL);
        }

        @Override
        public void put(URI from, Map<String, List<String>> headers) throws IOException {
            super.put(from, headers);
            getCookieStore().getCookies().forEach(cookie -> cookie.setSecure(false));
        }
    }

    private static String header(CookieManager cookies) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("copydesk"))
                .map(cookie -> "Cookie: " + cookie.getName() + '=' + cookie.getValue() + "\r\n")
                .reduce("", String::concat);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The line that every request of this browser carries. */
    String cookie() {
        return cookie;
    }
}
