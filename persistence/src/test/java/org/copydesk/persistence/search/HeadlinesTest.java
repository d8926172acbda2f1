package org.copydesk.persistence.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.persistence.Storing;
import org.copydesk.persistence.article.Viewer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What articles are found by")
class HeadlinesTest extends Storing {

    @Test
    void offersSubjectsThatBeginLikeWhatWasTypedToThoseWhoKnowThem() {
        long article = article(anna).id();
        em.flush();
        the(Headlines.class).put(article, TEXT);
        assertThat(the(Headlines.class).subjectsLike("c", new Viewer(anna, false), 9))
                .containsExactly("CITY", "CULTURE");
        assertThat(the(Headlines.class).subjectsLike("cu", new Viewer(clara, true), 9))
                .containsExactly("CULTURE");
        assertThat(the(Headlines.class).subjectsLike("c", new Viewer(clara, true), 1))
                .containsExactly("CITY");
        assertThat(the(Headlines.class).subjectsLike("c", new Viewer(ben, false), 9))
                .isEmpty();
        assertThat(the(Headlines.class).subjectsLike("%", new Viewer(clara, true), 9))
                .isEmpty();
    }
}
