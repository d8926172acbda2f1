package org.copydesk.persistence.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.persistence.Storing;
import org.copydesk.persistence.article.Byline;
import org.copydesk.persistence.article.Text;
import org.copydesk.persistence.article.Viewer;
import org.copydesk.persistence.planning.Desk;
import org.copydesk.persistence.planning.Desks;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What articles are found by")
class HeadlinesTest extends Storing {

    /** About what nothing else is that is stored here. */
    private static final Text ODD = new Text(
            TEXT.title(),
            TEXT.standfirst(),
            TEXT.body(),
            List.of("QUAYS", "QUOITS"),
            TEXT.byline(),
            TEXT.language(),
            TEXT.publishedTime());

    @Test
    void offersSubjectsThatBeginLikeWhatWasTypedToThoseWhoKnowThem() {
        long article = article(anna).id();
        em.flush();
        the(Headlines.class).put(article, ODD);
        assertThat(the(Headlines.class).subjectsLike("qu", new Viewer(anna, false), 9))
                .containsExactly("QUAYS", "QUOITS");
        assertThat(the(Headlines.class).subjectsLike("quo", new Viewer(clara, true), 9))
                .containsExactly("QUOITS");
        assertThat(the(Headlines.class).subjectsLike("qu", new Viewer(clara, true), 1))
                .containsExactly("QUAYS");
        assertThat(the(Headlines.class).subjectsLike("qu", new Viewer(ben, false), 9))
                .isEmpty();
        assertThat(the(Headlines.class).subjectsLike("%", new Viewer(clara, true), 9))
                .isEmpty();
    }

    @Test
    void knowsWhomTheNewestArticlesNameThatSomebodySees() {
        article(anna);
        em.flush();
        var names = TEXT.byline().stream().map(Byline::name).toList();
        var headlines = the(Headlines.class);
        assertThat(headlines.credits(new Viewer(anna, false), 9))
                .extracting(Byline::name)
                .containsAll(names)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(headlines.credits(new Viewer(clara, true), 9))
                .extracting(Byline::name)
                .containsAll(names);
        assertThat(headlines.credits(new Viewer(ben, false), 0)).isEmpty();
    }

    @Test
    void offersNoSubjectsOfADeskThatIsClosedToThem() {
        var desk = new Desk("granary", "Granary");
        desk.close(true);
        the(Desks.class).add(desk);
        em.flush();
        var article = article(anna);
        article.handTo("granary");
        em.flush();
        the(Headlines.class).put(article.id(), ODD);
        assertThat(the(Headlines.class).subjectsLike("quo", new Viewer(clara, true), 9))
                .isEmpty();
        assertThat(the(Headlines.class).subjectsLike("quo", new Viewer(anna, true), 9))
                .containsExactly("QUOITS");
        the(Headlines.class).put(article(ben).id(), ODD);
        assertThat(the(Headlines.class).subjectsLike("quo", new Viewer(clara, true), 9))
                .containsExactly("QUOITS");
        the(Desks.class).setMembers("granary", List.of(clara));
        assertThat(the(Headlines.class).subjectsLike("quo", new Viewer(clara, true), 9))
                .containsExactly("QUOITS");
    }
}
