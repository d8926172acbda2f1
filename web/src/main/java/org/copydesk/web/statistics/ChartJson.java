package org.copydesk.web.statistics;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/**
 * A chart as the component takes it. Lines differ by their dashes and points, and each chart has a table beside it, so colour
 * says nothing alone.
 */
final class ChartJson {

    /** In the middle between the two themes: readable on both grounds. */
    private static final String GREY = "#7d7a75";

    private static final List<String> COLOURS =
            List.of("#2f76b5", "#b5792f", "#5a8f5a", "#9a5fb0", "#b0553f", "#4f8f8f");

    /** The house's type for what is not read at length. */
    private static final String SANS = "Inter, system-ui, sans-serif";

    private static final int ON_ONE_LINE = 13;

    private final String type;
    private final List<String> labels;
    private String unit;
    private final JsonArrayBuilder rows = Json.createArrayBuilder();
    private int drawn;

    ChartJson(String type, List<String> labels) {
        this.type = type;
        this.labels = labels;
    }

    /** What the numbers count, beside their axis. */
    ChartJson in(String unit) {
        this.unit = unit;
        return this;
    }

    ChartJson with(String name, List<? extends Number> values) {
        var row = Json.createObjectBuilder()
                .add("label", name)
                .add("data", numbers(values))
                .add("backgroundColor", COLOURS.get(drawn % COLOURS.size()))
                .add("borderColor", COLOURS.get(drawn % COLOURS.size()))
                .add("borderRadius", 3)
                .add("maxBarThickness", 44);
        if (type.equals("line") && drawn > 0)
            row.add("borderDash", Json.createArrayBuilder(List.of(6, 4))).add("pointStyle", "rectRot");
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
                        Json.createObjectBuilder().add("labels", lines(labels)).add("datasets", rows))
                .add("options", options(stacked))
                .build()
                .toString();
    }

    private JsonObjectBuilder options(boolean stacked) {
        return Json.createObjectBuilder()
                .add("animation", false)
                .add("responsive", true)
                .add("maintainAspectRatio", false)
                .add("color", GREY)
                .add("font", font())
                .add("plugins", Json.createObjectBuilder().add("legend", legend()))
                .add(
                        "scales",
                        Json.createObjectBuilder()
                                .add("x", axis(stacked, false))
                                .add(
                                        "y",
                                        axis(stacked, true)
                                                .add("beginAtZero", true)
                                                .add("title", title())));
    }

    private JsonObjectBuilder legend() {
        return Json.createObjectBuilder()
                .add("align", "start")
                .add(
                        "labels",
                        Json.createObjectBuilder()
                                .add("boxWidth", 12)
                                .add("boxHeight", 12)
                                .add("usePointStyle", type.equals("line"))
                                .add("color", GREY)
                                .add("font", font()));
    }

    private static JsonObjectBuilder axis(boolean stacked, boolean ruled) {
        return Json.createObjectBuilder()
                .add("stacked", stacked)
                .add(
                        "ticks",
                        Json.createObjectBuilder()
                                .add("color", GREY)
                                .add("precision", 0)
                                .add("maxRotation", 0)
                                .add("font", font()))
                .add(
                        "grid",
                        Json.createObjectBuilder().add("display", ruled).add("color", "rgba(125, 122, 117, 0.25)"));
    }

    private JsonObjectBuilder title() {
        return Json.createObjectBuilder()
                .add("display", unit != null)
                .add("text", unit == null ? "" : unit)
                .add("color", GREY)
                .add("font", font());
    }

    private static JsonObjectBuilder font() {
        return Json.createObjectBuilder().add("family", SANS).add("size", 12);
    }

    /** Long names of bars have each word on a line of its own, so that none has to be turned or left out. */
    private JsonArrayBuilder lines(List<String> labels) {
        var array = Json.createArrayBuilder();
        for (var label : labels) {
            if (type.equals("line") || label.length() <= ON_ONE_LINE) array.add(label);
            else array.add(Json.createArrayBuilder(List.of(label.split(" "))));
        }
        return array;
    }

    private static JsonArrayBuilder numbers(List<? extends Number> values) {
        var array = Json.createArrayBuilder();
        values.forEach(value -> array.add(value.doubleValue()));
        return array;
    }
}
