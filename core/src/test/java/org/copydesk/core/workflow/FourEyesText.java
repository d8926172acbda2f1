package org.copydesk.core.workflow;

/** The texts of {@code four-eyes.csv}, by their names there. */
public record FourEyesText(String title, String body) {

    private static final String FIRST = "The bell of the north quay rings again after a long and silent winter.";
    private static final String SECOND = "Boats may call at all hours, and the first one came in at noon.";

    /** Anna's, a version of it, or one that somebody wrote anew. */
    public static FourEyesText named(String name) {
        return switch (name) {
            case "annas" -> bell(FIRST, SECOND);
            case "moved" -> bell(SECOND, FIRST);
            case "corrected" -> bell(FIRST, SECOND.replace("noon", "moon"));
            case "polished" -> bell(FIRST, SECOND.replace("at noon", "just before one o’clock, said the pilot"));
            case "top" -> bell(FIRST.replace("north", "south"), SECOND);
            case "claras" ->
                new FourEyesText(
                        "Ferries return",
                        "<p>Harbour pilots welcomed passengers yesterday, officials told reporters.</p>");
            case "emils" ->
                new FourEyesText(
                        "Quiet evening", "<p>Nobody came although everything had been prepared carefully.</p>");
            case "annas2" ->
                new FourEyesText("Fog lifts", "<p>Sailors saw land early today, hours sooner than forecasts said.</p>");
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static FourEyesText bell(String one, String other) {
        return new FourEyesText("The bell rings again", "<p>" + one + "</p><p>" + other + "</p>");
    }
}
