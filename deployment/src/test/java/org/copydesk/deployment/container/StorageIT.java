package org.copydesk.deployment.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import org.copydesk.persistence.article.Articles;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(ArquillianExtension.class)
@DisplayName("The application inside the server")
class StorageIT {

    @Inject
    private Articles articles;

    @Inject
    private Database database;

    @Test
    void readsItsTables() {
        assertThat(articles.isFree("no-article-has-this-address")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DROP TABLE article", "DELETE FROM event", "UPDATE revision SET number = 1"})
    void mayNotUndoWhatHappened(String command) {
        assertThatThrownBy(() -> database.execute(command)).isInstanceOf(SQLException.class);
    }
}
