package org.copydesk.core.people;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/** What reviewers are called in the present request whose names are kept from whoever asks. */
@RequestScoped
public class ReviewerNames {

    private static final Pattern USERNAME = Pattern.compile("reviewer-(\\d{1,9})");

    private IntFunction<String> words = number -> "Reviewer " + number;

    /** @param sentences what a reviewer of a number is called in the language of whoever asks */
    public void speak(IntFunction<String> sentences) {
        words = sentences;
    }

    public String of(int number) {
        return words.apply(number);
    }

    /** What programs call them. */
    public static String username(int number) {
        return "reviewer-" + number;
    }

    /** What stands for the id of who has the number. */
    public static UUID id(int number) {
        return new UUID(0, number);
    }

    /** What somebody is called who goes by this user name; empty for a user name of somebody's. */
    public Optional<String> behind(String username) {
        var unnamed = USERNAME.matcher(username);
        return unnamed.matches() ? Optional.of(of(Integer.parseInt(unnamed.group(1)))) : Optional.empty();
    }

    /** The same for what stands for an id. */
    public Optional<String> behind(UUID id) {
        return id.getMostSignificantBits() == 0
                ? Optional.of(of((int) id.getLeastSignificantBits()))
                : Optional.empty();
    }
}
