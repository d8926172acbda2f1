package org.copydesk.persistence.article;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.copydesk.persistence.record.CanonicalJson;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A complete version of an article's text. Immutable, in the database too. */
@Entity
@Immutable
@IdClass(RevisionKey.class)
public class Revision {

    @Id
    private long article;

    @Id
    private int number;

    private UUID author;
    private Instant time;

    @Enumerated(EnumType.STRING)
    private RevisionKind kind;

    private String note;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private int[] parents;

    private String hash;

    @Embedded
    private Text text;

    private String source;
    private UUID credited;

    protected Revision() {} // JPA

    Revision(Article article, int number, Draft draft, UUID author, Instant time, String hash) {
        this.article = article.id();
        this.number = number;
        this.author = author;
        this.time = time;
        this.kind = draft.kind();
        this.note = draft.note();
        this.parents = draft.parents().stream().mapToInt(Integer::intValue).toArray();
        this.hash = hash;
        this.text = draft.text();
        this.source = draft.source();
        this.credited = draft.credited();
    }

    public long article() {
        return article;
    }

    public int number() {
        return number;
    }

    /** Who made this revision; not necessarily whose words are new in it. */
    public UUID author() {
        return author;
    }

    /** Whose words are new in it: those of who suggested them, when it took suggestions over. */
    public UUID writer() {
        return credited == null ? author : credited;
    }

    public Instant time() {
        return time;
    }

    public RevisionKind kind() {
        return kind;
    }

    public String note() {
        return note;
    }

    /** The numbers of the revisions it was made from: none for the first, two for a merge. */
    public List<Integer> parents() {
        return Arrays.stream(parents).boxed().toList();
    }

    public String hash() {
        return hash;
    }

    public Text text() {
        return text;
    }

    /**
     * Who made this revision, when, how and from what, and its text: the hash of all of it (RFC 8785), which the event that
     * tells of this revision names. Differs from what that says when somebody changed the row.
     */
    public String seal() {
        return CanonicalJson.hashOf(circumstances());
    }

    /** What the seal is the hash of, in the canonical form of RFC 8785; the text stands in it by its hash. */
    public String circumstances() {
        return circumstances(article, number, author, credited, time, kind.name(), note, parents(), hash, source);
    }

    /** The same of a row as it stands in the database. */
    public static String circumstances(
            long article,
            int number,
            UUID author,
            UUID credited,
            Instant time,
            String kind,
            String note,
            List<Integer> parents,
            String content,
            String source) {
        var members = new HashMap<String, Object>();
        members.put("article", article);
        members.put("number", number);
        members.put("author", author.toString());
        members.put("credited", credited == null ? null : credited.toString());
        members.put("time", time.toString());
        members.put("kind", kind);
        members.put("note", note);
        members.put("parents", parents);
        members.put("content", content);
        members.put("source", source);
        return CanonicalJson.of(members);
    }

    /** The file it was imported from in normal form, null when it was not. */
    public String source() {
        return source;
    }
}
