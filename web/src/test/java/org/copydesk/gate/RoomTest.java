package org.copydesk.gate;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.copydesk.core.text.markup.StaffRooms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The gate")
class RoomTest {

    private static final Set<String> OURS = Set.of("https://desk.example");
    private static final String IN = "let in";

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "GET,    /,                                  let in",
        "HEAD,   /articles/a-title,                  let in",
        "POST,   /,                                  METHOD_NOT_ALLOWED",
        "DELETE, /articles/a-title,                  METHOD_NOT_ALLOWED",
        "TRACE,  /,                                  METHOD_NOT_ALLOWED",
        "GET,    /desk,                              let in",
        "HEAD,   /desk/article,                      let in",
        "POST,   /desk/article,                      let in",
        "PUT,    /desk/article,                      METHOD_NOT_ALLOWED",
        "BREW,   /desk,                              METHOD_NOT_ALLOWED",
        "GET,    /desk/sign-out,                     METHOD_NOT_ALLOWED",
        "HEAD,   /desk/sign-out,                     METHOD_NOT_ALLOWED",
        "POST,   /desk/sign-out,                     let in",
        "GET,    /desk/sign-out,                     METHOD_NOT_ALLOWED",
        "POST,   /desk/who,                          METHOD_NOT_ALLOWED",
        "DELETE, /api/v1/articles/1/autosave,        let in",
        "TRACE,  /api/v1/articles,                   METHOD_NOT_ALLOWED",
        "GET,    /desk/bell,                         let in",
        "POST,   /desk/bell,                         METHOD_NOT_ALLOWED",
        "POST,   /guest/secret,                      let in",
        "PUT,    /guest/secret,                      METHOD_NOT_ALLOWED",
        "POST,   /unsubscribe/somebody,              let in",
        "PUT,    /unsubscribe/somebody,              METHOD_NOT_ALLOWED",
        "GET,    /ui/jakarta.faces.resource/core.js, let in",
        "POST,   /ui/jakarta.faces.resource/core.js, METHOD_NOT_ALLOWED",
        "GET,    /ui/desk/article.xhtml,             NOT_FOUND",
        "POST,   /ui,                                NOT_FOUND",
    })
    void knowsByWhichMethodARoomIsAsked(String method, String path, String answer) {
        assertThat(answer(asking(method, path))).isEqualTo(answer);
    }

    @ParameterizedTest(name = "{0} from {1}, {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "POST, same-origin, https://desk.example,              let in",
                "POST, -,           https://desk.example,              let in",
                "POST, -,           -,                                 let in",
                "POST, none,        -,                                 let in",
                "POST, same-site,   https://desk.example,              CROSS_SITE",
                "POST, cross-site,  https://desk.example,              CROSS_SITE",
                "POST, same-origin, https://evil.example,              CROSS_SITE",
                "POST, -,           https://desk.example.evil.example, CROSS_SITE",
                "POST, -,           http://desk.example,               CROSS_SITE",
                "POST, -,           https://desk.example:8443,         CROSS_SITE",
                "POST, -,           null,                              CROSS_SITE",
                "GET,  cross-site,  -,                                 let in",
            })
    void takesChangesFromOurOwnPagesOnly(String method, String site, String origin, String answer) {
        assertThat(answer(new IncomingRequest(method, "/desk/article", Map.of(), site, null, origin, 0, false)))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "image",
                "frame",
                "iframe",
                "style",
                "script",
                "object",
                "embed",
                "audio",
                "video",
                "font",
                "track",
                "manifest",
                "worker",
                "sharedworker",
                "serviceworker",
                "paintworklet",
                "xslt",
                "report",
                "fencedframe"
            })
    void givesNoPageAndNoAnswerOfTheApiToBeAPartOfAnother(String dest) {
        for (var path : List.of("/desk", "/desk/article", "/desk/sign-out", "/desk/who", "/api/v1/articles")) {
            var method = path.endsWith("out") ? "POST" : "GET";
            assertThat(answer(wanted(method, path, "same-origin", dest))).isEqualTo("EMBEDDED");
        }
        assertThat(answer(wanted("GET", "/resources/copydesk/desk.css", "same-origin", dest)))
                .isEqualTo(IN);
    }

    @Test
    void opensALineToOurOwnPagesOnly() {
        for (var path : List.of("/desk/bell", "/desk/who", "/desk/record/check", "/api/v1/articles")) {
            for (var origin : List.of("https://evil.example", "null", "http://desk.example")) {
                for (var dest : new String[] {null, "document", "websocket", "empty"}) {
                    assertThat(answer(new IncomingRequest("GET", path, Map.of(), null, dest, origin, 0, false)))
                            .as(path + " for " + origin)
                            .isEqualTo("CROSS_SITE");
                }
            }
            var ours = new IncomingRequest("GET", path, Map.of(), null, null, "https://desk.example", 0, false);
            assertThat(answer(ours)).isEqualTo(IN);
        }
    }

    @Test
    void answersTheScriptsOfOurOwnPagesOnly() {
        assertThat(answer(wanted("GET", "/desk/who", "same-origin", "empty"))).isEqualTo(IN);
        assertThat(answer(wanted("GET", "/desk/who", "cross-site", "empty"))).isEqualTo("CROSS_SITE");
        assertThat(answer(wanted("GET", "/api/v1/articles", "same-site", "empty")))
                .isEqualTo("CROSS_SITE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jakarta.faces.ViewState", "jakarta.faces.partial.ajax", "jakarta.faces.source",
                        "javax.faces.ViewState",
                "javax.faces.partial.render", "moves_SUBMIT", "primefaces.nonce", "copydesk-token"
            })
    void readsNothingInAnAddressThatBelongsIntoAForm(String name) {
        for (var method : List.of("GET", "HEAD", "POST")) {
            for (var path : List.of("/desk/article", "/api/v1/articles", "/guest/secret")) {
                var request = new IncomingRequest(
                        method, path, Map.of("id", "1", name, "stateless"), null, null, null, 0, false);
                assertThat(answer(request)).as(path).isEqualTo("UNREADABLE_ADDRESS");
            }
        }
        for (var path : List.of("/sign-in", "/articles/a-title", "/ui/jakarta.faces.resource/core.js")) {
            var request = new IncomingRequest("GET", path, Map.of(name, "stateless"), null, null, null, 0, false);
            assertThat(answer(request)).as(path).isEqualTo("UNREADABLE_ADDRESS");
        }
    }

    @Test
    void readsNoBodyOfWhatOnlyAsks() {
        for (var path :
                List.of("/desk/article", "/api/v1/articles", "/", "/articles/a-title", "/guest/x", "/unsubscribe/x"))
            for (var body : List.of(1, -1))
                assertThat(answer(new IncomingRequest("GET", path, Map.of(), null, null, null, body, false)))
                        .as(path)
                        .isEqualTo("UNREADABLE_ADDRESS");
    }

    @Test
    void readsOnlyAFewWordsOfWhoeverHasNotSignedIn() {
        for (var path : List.of("/guest/x", "/unsubscribe/x")) {
            assertThat(answer(sending(path, 100_000))).isEqualTo(IN);
            assertThat(answer(sending(path, 100_001))).isEqualTo("TOO_LARGE");
            assertThat(answer(sending(path, -1))).isEqualTo("TOO_LARGE");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "\n", "\r", "\t", "\u001B", "\u007F", "\u0085"})
    void readsNoAddressWithControlCharacters(String control) {
        assertThat(answer(asking("GET", "/articles/a" + control))).isEqualTo("UNREADABLE_ADDRESS");
        var request =
                new IncomingRequest("GET", "/desk/subjects", Map.of("q", "a" + control), null, null, null, 0, false);
        assertThat(answer(request)).isEqualTo("UNREADABLE_ADDRESS");
    }

    @Test
    void believesProgramsThatShowATokenOfTheRealm() {
        var request = new IncomingRequest(
                "POST", "/api/v1/articles", Map.of(), null, null, "https://elsewhere.example", 1, true);
        assertThat(answer(request)).isEqualTo(IN);
    }

    @Test
    void readsTheTokenByTheNameThatScriptsSay() throws Exception {
        assertThat(Files.readString(Path.of("src/main/webapp/resources/copydesk/http.js")))
                .contains("'" + IncomingRequest.TOKEN_HEADER + "'");
    }

    @Test
    void guardsRoomsThatNoTextLeadsTo() {
        for (var room : Room.values()) {
            boolean isHidden = room.isForStaff()
                    || Set.of(Room.FACES_ITSELF, Room.RESOURCES_OF_FACES, Room.PRIVATE_CALENDAR)
                            .contains(room);
            assertThat(StaffRooms.in(Map.of()).areAt(room.address() + "/"))
                    .as("%s", room)
                    .isEqualTo(isHidden);
        }
    }

    @Test
    void knowsWhatEachServletTakes() throws Exception {
        var servlets = servlets();
        assertThat(servlets).hasSizeGreaterThanOrEqualTo(8);
        for (var servlet : servlets) {
            for (var address : servlet.getAnnotation(WebServlet.class).value()) {
                var below = address.replace("*", "x");
                var taken = new TreeSet<>(Room.at(below.isEmpty() ? "/" : below).methods());
                taken.remove("OPTIONS");
                assertThat(taken).as(address).isEqualTo(methods(servlet));
                if (address.startsWith("/desk/"))
                    assertThat(Room.at(address)).as(address).isNotEqualTo(Room.PAGES);
            }
        }
    }

    /** Those that are asked from outside; where others lead to, any method is answered. */
    private static List<Class<?>> servlets() throws Exception {
        var home = Path.of("target/classes");
        var found = new ArrayList<Class<?>>();
        try (Stream<Path> files = Files.walk(home)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                var type = Class.forName(
                        home.relativize(file).toString().replace(".class", "").replace('/', '.'),
                        false,
                        RoomTest.class.getClassLoader());
                if (type.isAnnotationPresent(WebServlet.class) && !methods(type).isEmpty()) found.add(type);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return found;
    }

    private static Set<String> methods(Class<?> servlet) {
        assertThat(servlet).isAssignableTo(HttpServlet.class);
        var methods = new TreeSet<String>();
        for (var method : servlet.getDeclaredMethods()) {
            if (method.getName().equals("doGet")) methods.addAll(List.of("GET", "HEAD"));
            if (method.getName().equals("doPost")) methods.add("POST");
        }
        return methods;
    }

    private static IncomingRequest sending(String path, long body) {
        return new IncomingRequest("POST", path, Map.of(), null, null, null, body, false);
    }

    private static IncomingRequest asking(String method, String path) {
        return new IncomingRequest(method, path, Map.of(), null, null, null, 0, false);
    }

    private static IncomingRequest wanted(String method, String path, String site, String dest) {
        return new IncomingRequest(method, path, Map.of(), site, dest, null, 0, false);
    }

    private static String answer(IncomingRequest request) {
        return Room.at(request.path()).refusal(request, OURS).map(Enum::name).orElse(IN);
    }
}
