package org.copydesk.site;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import jakarta.servlet.ServletContext;
import java.util.Optional;
import org.copydesk.site.cache.PageCache;
import org.copydesk.site.cache.PageKey;
import org.copydesk.site.response.Masthead;
import org.copydesk.site.response.RenderedPage;

/**
 * Answers for pages that lie finished in memory before the servlet is asked, in the thread that reads from the network. It
 * waits for nothing: what is not at hand, or asked in any special way, goes on to {@link SiteServlet}, which answers alike.
 */
class PagesAtHand implements HttpHandler {

    private final HttpHandler next;
    private final ServletContext application;

    PagesAtHand(HttpHandler next, ServletContext application) {
        this.next = next;
        this.application = application;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        var page = atHand(exchange);
        if (page.isPresent()) send(page.get(), exchange);
        else next.handleRequest(exchange);
    }

    private Optional<RenderedPage> atHand(HttpServerExchange exchange) {
        if (!isPlain(exchange) || !(application.getAttribute(FinishedPages.NAME) instanceof FinishedPages finished))
            return Optional.empty();
        return finished.cache()
                .atHand(new PageKey(
                        exchange.getRelativePath(),
                        null,
                        finished.masthead().address().orElseGet(() -> origin(exchange))));
    }

    private static boolean isPlain(HttpServerExchange exchange) {
        var method = exchange.getRequestMethod();
        return (method.equals(Methods.GET) || method.equals(Methods.HEAD))
                && exchange.getQueryString().isEmpty()
                && exchange.getPathParameters().isEmpty()
                && exchange.isRequestComplete()
                && !exchange.isHostIncludedInRequestURI();
    }

    private static String origin(HttpServerExchange exchange) {
        return exchange.getRequestScheme() + "://" + exchange.getHostAndPort();
    }

    private static void send(RenderedPage page, HttpServerExchange exchange) {
        var asked = exchange.getRequestHeaders();
        var answer = PageResponse.of(
                page,
                PageResponse.FRESH,
                asked.getFirst(Headers.ACCEPT_ENCODING),
                asked.getFirst(Headers.IF_NONE_MATCH));
        exchange.setStatusCode(answer.status());
        var headers = exchange.getResponseHeaders();
        SecurityHeaders.ofTheSite(exchange.isSecure())
                .forEach((name, value) -> headers.put(new HttpString(name), value));
        answer.headers().forEach((name, value) -> headers.put(new HttpString(name), value));
        if (answer.hasBody()) {
            exchange.getResponseSender().send(page.body(answer.packed()));
        } else {
            exchange.setResponseContentLength(0);
            exchange.endExchange();
        }
    }

    /** What the handler, which stands outside the container, needs of it. */
    record FinishedPages(PageCache cache, Masthead masthead) {

        static final String NAME = FinishedPages.class.getName();
    }
}
