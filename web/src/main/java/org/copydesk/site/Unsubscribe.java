package org.copydesk.site;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.copydesk.core.PublicationZone;
import org.copydesk.core.notifying.NoticeWords;
import org.copydesk.core.notifying.Unsubscribing;
import org.copydesk.core.notifying.Unsubscribing.Stopped;
import org.copydesk.site.page.Frame;
import org.copydesk.site.response.RenderedPage;

/**
 * Where the link in a mail leads that stops mail of its kind. Looking at it changes nothing, since programs look at links
 * too; a mail program posts to it at once, and people press the button.
 */
@WebServlet("/unsubscribe/*")
public class Unsubscribe extends HttpServlet {

    private static final String POLICY = SecurityHeaders.POLICY.replace("form-action 'none'", "form-action 'self'");

    @Inject
    transient Unsubscribing unsubscribing;

    @Inject
    transient Frame frame;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(unsubscribing.read(token(request)), "stop.ask", request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(unsubscribing.stop(token(request)), "stop.done", request, response);
    }

    private void answer(
            Optional<Stopped> stopped, String sentence, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var words = words(request);
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Referrer-Policy", "no-referrer");
        PageResponse.hand(
                stopped.map(known -> page(known, sentence, words)).orElseGet(() -> unknown(words)),
                "no-store",
                request,
                response);
    }

    private RenderedPage page(Stopped stopped, String sentence, NoticeWords words) {
        return frame.page(
                "unsubscribe",
                Map.of(
                        "title", words.of("stop.title"),
                        "words", words.of(sentence, words.kind(stopped.kind())),
                        "asks", sentence.equals("stop.ask"),
                        "button", words.of("stop.do")));
    }

    private RenderedPage unknown(NoticeWords words) {
        return frame.notice(HttpServletResponse.SC_NOT_FOUND, words.of("stop.title"), words.of("stop.unknown"));
    }

    private static String token(HttpServletRequest request) {
        return request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
    }

    private static NoticeWords words(HttpServletRequest request) {
        var locale = NoticeWords.LANGUAGES.stream()
                .filter(language ->
                        language.getLanguage().equals(request.getLocale().getLanguage()))
                .findFirst()
                .orElse(NoticeWords.LANGUAGES.get(0));
        return new NoticeWords(locale, PublicationZone.get());
    }
}
