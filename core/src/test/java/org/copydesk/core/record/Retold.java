package org.copydesk.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.core.Newsroom.DORA;

import org.copydesk.core.Newsroom;
import org.copydesk.persistence.article.Articles;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestInstanceFactoryContext;
import org.junit.jupiter.api.extension.TestInstancePreConstructCallback;

/** Looks after each test whether what it did to articles follows from the record. */
public final class Retold implements TestInstancePreConstructCallback, AfterEachCallback {

    private long before;

    @Override
    public void preConstructTestInstance(TestInstanceFactoryContext factory, ExtensionContext context) {
        before = nextArticle();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        check(before);
    }

    /** The number that the next article has at least. */
    public static long nextArticle() {
        var newsroom = new Newsroom();
        return newsroom.as(DORA, () -> newsroom.use(Articles.class).nextId());
    }

    /** Whether all articles from that number on follow from the record. */
    public static void check(long before) {
        var newsroom = new Newsroom();
        var found = newsroom.as(
                DORA,
                () -> newsroom.use(Verification.class)
                        .next(new Progress(Progress.Stage.ARTICLES, 0, 0, 0, 0, before, null)));
        assertThat(found.broken()).as("what does not follow from the record").isNull();
    }
}
