package org.copydesk.deployment.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.deployment.settings.StartFailed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Sending files to the desk")
class SendingTest {

    private final List<String> report = new ArrayList<>();
    private Recipient recipient;

    @TempDir
    Path folder;

    @BeforeEach
    void open() throws IOException {
        recipient = new Recipient();
    }

    @AfterEach
    void close() {
        recipient.close();
    }

    @Test
    void takesAFolderWithAllThatIsBelowIt() throws IOException {
        var articles = folder.resolve("articles");
        write(articles.resolve("one.txt"));
        write(articles.resolve("deep/down/two.txt"));
        write(articles.resolve(".git/config"));
        assertThat(send(Optional.empty(), articles)).isTrue();
        assertThat(recipient.received()).containsExactlyInAnyOrder("articles/one.txt", "articles/deep/down/two.txt");
        assertThat(report).last().isEqualTo("Done: 2 created");
    }

    @Test
    void needsSeveralRequestsForThousandsOfFiles() throws IOException {
        for (int i = 0; i < 2001; i++) write(folder.resolve("many/%04d.txt".formatted(i)));
        assertThat(send(Optional.empty(), folder.resolve("many"))).isTrue();
        assertThat(recipient.received()).hasSize(2001).doesNotHaveDuplicates();
        assertThat(recipient.requests()).isEqualTo(2);
    }

    @Test
    void tellsFilesOfOneNameApart() throws IOException {
        write(folder.resolve("a/story.txt"));
        write(folder.resolve("b/story.txt"));
        assertThat(send(Optional.empty(), folder.resolve("a/story.txt"), folder.resolve("b/story.txt")))
                .isTrue();
        assertThat(recipient.received()).containsExactly("story.txt", "story.txt");
    }

    @Test
    void saysWhatWasRefusedAndWhereAndGoesOn() throws IOException {
        write(folder.resolve("good.txt"));
        write(folder.resolve("refuse-me.txt"));
        assertThat(send(Optional.empty(), folder.resolve("good.txt"), folder.resolve("refuse-me.txt")))
                .isFalse();
        assertThat(report)
                .containsExactly(
                        "CREATED   good.txt: article 7",
                        "REFUSED   refuse-me.txt: line 2: no title",
                        "Done: 1 created, 1 refused");
    }

    @Test
    void doesNotCarryWhatTheDeskWouldNotTake() throws IOException {
        var huge = folder.resolve("huge.txt");
        try (var file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(65L << 20);
        }
        assertThat(send(Optional.empty(), huge)).isFalse();
        assertThat(recipient.requests()).isZero();
    }

    @Test
    void namesTheOwner() throws IOException {
        write(folder.resolve("one.txt"));
        send(Optional.of("ben okafor"), folder.resolve("one.txt"));
        assertThat(recipient.queries()).containsExactly("owner=ben okafor");
    }

    @Test
    void saysWhichPathCannotBeRead() {
        assertThatThrownBy(() -> send(Optional.empty(), folder.resolve("nothing-here")))
                .isInstanceOf(StartFailed.class)
                .hasMessageContaining("nothing-here");
    }

    @Test
    void saysThatNothingAnswers() throws IOException {
        recipient.close();
        write(folder.resolve("one.txt"));
        assertThatThrownBy(() -> send(Optional.empty(), folder.resolve("one.txt")))
                .hasMessageContaining("./copydesk run");
    }

    private boolean send(Optional<String> owner, Path... paths) throws IOException {
        var tokens = new Tokens(recipient.address() + "/realms/copydesk", "anna", "anna");
        return new Sending(new Gate(recipient.address(), tokens, owner), report::add).send(List.of(paths));
    }

    private static void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "Title: " + file.getFileName() + "\n");
    }
}
