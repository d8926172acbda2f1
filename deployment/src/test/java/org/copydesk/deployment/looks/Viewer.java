package org.copydesk.deployment.looks;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.copydesk.persistence.article.State;

/** Who looks, and at which pages. An author and an editor see articles of hers in every state. */
enum Viewer {
    VISITOR,
    ANNA,
    CLARA,
    DORA;

    String person() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean signsIn() {
        return this != VISITOR;
    }

    List<String> paths(Stock stock) {
        return switch (this) {
            case VISITOR -> readers(stock);
            case ANNA ->
                writers(
                        stock,
                        List.of(
                                "/desk/edit",
                                "/desk/import",
                                "/desk/import?id=" + stock.refusedImport(),
                                "/desk/board",
                                "/desk/calendar?view=WEEK"));
            case CLARA ->
                writers(
                        stock,
                        List.of(
                                "/desk?tab=ALL",
                                "/desk/articles?state=PUBLISHED",
                                "/desk/articles?q=goes&texts=true&order=DRAFTS_FIRST",
                                "/desk/board",
                                "/desk/board?lanes=PERSON",
                                "/desk/calendar",
                                "/desk/calendar?view=LIST",
                                "/desk/bundles",
                                "/desk/statistics"));
            case DORA ->
                List.of(
                        "/desk",
                        "/desk/articles",
                        "/desk/desks",
                        "/desk/desks?desk=news",
                        "/desk/sections",
                        "/desk/people",
                        "/desk/record",
                        "/desk/inbox?tab=ALL",
                        "/desk/outbox",
                        "/desk/outbox?part=FAILED",
                        "/desk/webhooks",
                        "/desk/trash",
                        "/desk/jobs",
                        "/desk/statistics",
                        "/desk/people?q=nobody-is-called-so",
                        "/desk/nowhere");
        };
    }

    private static List<String> readers(Stock stock) {
        var live = "/articles/" + stock.slug();
        var gone = "/articles/" + stock.slugOf(State.WITHDRAWN);
        return List.of(
                "/",
                "/subjects/CITY",
                "/search",
                "/search?q=bell",
                live,
                live + "/history",
                gone,
                gone + "/history",
                "/articles/nothing");
    }

    private static List<String> writers(Stock stock, List<String> more) {
        var paths = new ArrayList<>(more);
        long longest = stock.revised();
        Stream.of(State.values())
                .map(state -> "/desk/article?id=" + stock.in(state))
                .forEach(paths::add);
        Stream.of("/desk/discussions", "/desk/inbox", "/desk/inbox?tab=ALL", "/desk/inbox?tab=TO_DO", "/desk/settings")
                .forEach(paths::add);
        Stream.of("/desk", "/desk?tab=MINE", "/desk/articles", "/desk/articles?q=nothing-is-called-so", "/desk/trouble")
                .forEach(paths::add);
        Stream.of("article?id=%d&show=PREVIOUS", "article?id=%d&show=PREVIOUS&side=true", "history?id=%d")
                .map(path -> "/desk/" + path.formatted(longest))
                .forEach(paths::add);
        Stream.of("revision?id=%d&number=1", "compare?id=%d&from=1", "compare?id=%d&from=1&side=true")
                .map(path -> "/desk/" + path.formatted(longest))
                .forEach(paths::add);
        paths.add("/desk/edit?id=" + stock.in(State.CHANGES_REQUESTED));
        paths.add("/desk/suggest?id=" + stock.in(State.IN_REVIEW));
        return paths;
    }

    /** Which page an address leads to; it is another one where that was refused. */
    static String place(String address) {
        return URI.create(address).getPath();
    }
}
