package org.copydesk.web.statistics;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/** A chart as the component takes it. Lines differ by their dashes and bars have a table beside them, so colour says nothing alone. */
final class ChartJson {

    /** In the middle between the two themes: readable on both grounds. */
    private static final String GREY = "#7d7a75";

    private static final List<String> COLOURS =
            List.of("#2f76b5", "#b5792f", "#5a8f5a", "#9a5fb0", "#b0553f", "#4f8f8f");

    private final String type;
    private final List<String> labels;
    private final JsonArrayBuilder rows = Json.createArrayBuilder();
    private int drawn;

    ChartJson(String type, List<String> labels) {
        this.type = type;
        this.labels = labels;
    }

    ChartJson with(String name, List<? extends Number> values) {
        var row = Json.createObjectBuilder()
                .add("label", name)
                .add("data", numbers(values))
                .add("backgroundColor", COLOURS.get(drawn % COLOURS.size()))
                .add("borderColor", COLOURS.get(drawn % COLOURS.size()));
        if (type.equals("line") && drawn > 0) row.add("borderDash", Json.createArrayBuilder(List.of(6, 4)));
        drawn++;
        rows.add(row);
        return this;
    }

    /** @param stacked whether the bars of one label stand on each other */
    String drawn(boolean stacked) {
        return Json.createObjectBuilder()
                .add("type", type)
                .add(
                        "data",
                        Json.createObjectBuilder()
                                .add("labels", Json.createArrayBuilder(labels))
                                .add("datasets", rows))
                .add("options", options(stacked))
                .build()
                .toString();
    }

    private static JsonObjectBuilder options(boolean stacked) {
        return Json.createObjectBuilder()
                .add("animation", false)
                .add("responsive", true)
                .add("maintainAspectRatio", false)
                .add("color", GREY)
                .add(
                        "scales",
                        Json.createObjectBuilder()
                                .add("x", axis(stacked))
                                .add("y", axis(stacked).add("beginAtZero", true)));
    }

    private static JsonObjectBuilder axis(boolean stacked) {
        return Json.createObjectBuilder()
                .add("stacked", stacked)
                .add("ticks", Json.createObjectBuilder().add("color", GREY).add("precision", 0))
                .add("grid", Json.createObjectBuilder().add("color", "rgba(125, 122, 117, 0.25)"));
    }

    private static JsonArrayBuilder numbers(List<? extends Number> values) {
        var array = Json.createArrayBuilder();
        values.forEach(value -> array.add(value.doubleValue()));
        return array;
    }
}
