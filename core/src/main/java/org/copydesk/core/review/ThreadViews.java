package org.copydesk.core.review;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.copydesk.core.workflow.Anonymity;
import org.copydesk.core.workflow.Masks;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.people.Person;
import org.copydesk.persistence.people.Persons;
import org.copydesk.persistence.review.Anchor;
import org.copydesk.persistence.review.Comment;
import org.copydesk.persistence.review.Thread;
import org.copydesk.persistence.review.Threads;

/** Threads with their comments, people and places, however many, with few questions. */
@ApplicationScoped
class ThreadViews {

    @Inject
    Threads threads;

    @Inject
    PassagePlaces places;

    @Inject
    Anonymity anonymity;

    @Inject
    Persons persons;

    /** All in which anything is said, oldest first. */
    List<ThreadView> of(Article article) {
        return of(article, threads.of(article.id()), threads.commentsOf(article.id()), anonymity.of(article));
    }

    List<ThreadView> of(Article article, List<Thread> some) {
        return of(article, some, anonymity.of(article));
    }

    /** @param masks by which names people go for whoever looks */
    List<ThreadView> of(Article article, List<Thread> some, Masks masks) {
        return of(
                article, some, threads.commentsIn(some.stream().map(Thread::id).toList()), masks);
    }

    private List<ThreadView> of(Article article, List<Thread> some, List<Comment> said, Masks masks) {
        if (some.isEmpty()) return List.of();
        var comments = said.stream().collect(groupingBy(Comment::thread));
        Map<Long, Anchor> anchors = some.stream().collect(toMap(Thread::id, Thread::anchor));
        var where = places.of(article, anchors);
        var people = people(some, comments.values());
        return some.stream()
                .map(thread -> new ThreadView(
                        thread,
                        where.get(thread.id()),
                        masks.shown(people.get(thread.author())),
                        masks.shown(people.get(thread.assignee())),
                        masks.shown(people.get(thread.resolvedBy())),
                        comments.getOrDefault(thread.id(), List.of()).stream()
                                .map(comment -> view(comment, people, masks))
                                .toList()))
                .toList();
    }

    CommentView of(Article article, Comment comment) {
        var masks = anonymity.of(article);
        var people = people(List.of(), List.of(List.of(comment)));
        return view(comment, people, masks);
    }

    private Map<UUID, Person> people(List<Thread> some, Collection<List<Comment>> comments) {
        Set<UUID> ids = new HashSet<>();
        some.forEach(thread -> Stream.of(thread.author(), thread.assignee(), thread.resolvedBy())
                .filter(Objects::nonNull)
                .forEach(ids::add));
        comments.stream().flatMap(List::stream).forEach(comment -> {
            ids.add(comment.author());
            ids.addAll(comment.mentions());
        });
        Map<UUID, Person> people = new HashMap<>();
        persons.all(ids).forEach(person -> people.put(person.id(), person));
        return people;
    }

    private static CommentView view(Comment comment, Map<UUID, Person> people, Masks masks) {
        var author = people.get(comment.author());
        return new CommentView(
                comment.id(),
                masks.shown(author),
                comment.time(),
                masks.said(author.username(), comment.text()),
                comment.mentions().stream().map(people::get).map(masks::shown).toList(),
                comment.edited(),
                comment.isDeleted());
    }
}
