/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.helm.chart.PreparedChart;
import org.gitopsmaven.yaml.YamlException;
import org.jspecify.annotations.Nullable;

/** Makes of Helm's message a fault with a kind, the place in the chart, and a hint. */
final class HelmMessages {

    private static final int LONGEST = 4096;
    private static final String DEBUG_ADVICE = "\n\nUse --debug flag to render out invalid YAML";

    private static final Pattern EXECUTION =
            Pattern.compile("execution error at \\(([^()\n]+?):(\\d+):(\\d+)\\): (.*)", Pattern.DOTALL);
    private static final Pattern TEMPLATE = Pattern.compile("template: ([^:\n]+):(\\d+)(?::(\\d+))?: ");
    private static final Pattern PARSE =
            Pattern.compile("parse error at \\(([^()\n]+?):(\\d+)\\): (.*)", Pattern.DOTALL);
    private static final Pattern YAML = Pattern.compile("YAML parse error on ([^:\n]+): (.*)", Pattern.DOTALL);
    private static final Pattern MISSING = Pattern.compile("missing in charts/ directory: (.*)");
    private static final Pattern VALUES_FILE =
            Pattern.compile("(?:failed to parse|open) (\\S[^:\n]*): (.*)", Pattern.DOTALL);
    private static final Pattern KUBE_VERSION = Pattern.compile("chart requires kubeVersion: .*");

    private final PreparedChart chart;
    private final Map<String, String> valuesNames;
    private final List<HelmValues> values;

    /**
     * @param valuesNames what the user calls the values files that Helm was given
     * @param values the values themselves
     */
    HelmMessages(PreparedChart chart, Map<String, String> valuesNames, List<HelmValues> values) {
        this.values = values;
        this.chart = chart;
        this.valuesNames = valuesNames;
    }

    HelmException fault(String message) {
        String text = message.replace(DEBUG_ADVICE, "").strip();
        Matcher execution = EXECUTION.matcher(text);
        if (execution.find()) {
            return at(
                    HelmFault.REQUIRED_VALUE,
                    execution.group(4),
                    execution.toMatchResult(),
                    "set the value that the chart asks for");
        }
        List<MatchResult> frames = TEMPLATE.matcher(text)
                .results()
                .filter(frame -> frame.group(1).contains("/"))
                .toList();
        if (!frames.isEmpty()) {
            return template(text, frames);
        }
        Matcher parse = PARSE.matcher(text);
        if (parse.find()) {
            return at(HelmFault.SYNTAX, parse.group(3), parse.toMatchResult(), null);
        }
        Matcher yaml = YAML.matcher(text);
        if (yaml.find()) {
            return yaml(yaml.group(1), yaml.group(2));
        }
        return other(text);
    }

    /** A document that Helm accepts and that is no YAML to us. */
    HelmException unreadable(YamlException fault) {
        Location place = fault.location();
        return yaml(place == null ? "" : place.file(), fault.message());
    }

    private HelmException yaml(String source, String message) {
        return new HelmException(
                HelmFault.INVALID_YAML,
                cut("the template gives no YAML: " + message),
                locate(source, 0, 0),
                "lines are counted in what the template gives, not in the template");
    }

    /** The innermost frame is the place; the message behind it tells the reason, the outer frames how it got there. */
    private HelmException template(String text, List<MatchResult> frames) {
        MatchResult inner = frames.get(frames.size() - 1);
        String reason = text.substring(inner.end()).replaceFirst("^executing \"[^\"]*\" ", "");
        List<String> callers = new ArrayList<>();
        for (MatchResult frame : frames.subList(0, Math.min(frames.size() - 1, 5))) {
            callers.add(relative(frame.group(1)) + ":" + frame.group(2));
        }
        String route = callers.isEmpty() ? "" : " (included from " + String.join(", ", callers) + ")";
        return at(HelmFault.TEMPLATE, reason + route, inner, hint(reason));
    }

    private static @Nullable String hint(String reason) {
        if (reason.contains("nil pointer evaluating")) {
            return "set the value, or guard the template with default or with";
        }
        return reason.contains("exceeded maximum") ? "a template includes itself" : null;
    }

    private HelmException other(String text) {
        Matcher missing = MISSING.matcher(text);
        if (missing.find()) {
            return new HelmException(
                    HelmFault.DEPENDENCY,
                    "dependencies are declared but missing in charts/: " + missing.group(1),
                    Location.of(chart.source().resolve("Chart.yaml")),
                    "vendor them with helm dependency build, or allow remote charts");
        }
        if (text.startsWith("values don't meet the specifications")) {
            return schema(text);
        }
        if (KUBE_VERSION.matcher(text).find()) {
            return new HelmException(
                    HelmFault.KUBE_VERSION,
                    cut(text),
                    Location.of(chart.source().resolve("Chart.yaml")),
                    "set the Kubernetes version of the environment");
        }
        if (text.startsWith("cannot load values.yaml")) {
            return new HelmException(
                    HelmFault.VALUES, cut(text), Location.of(chart.source().resolve("values.yaml")), null);
        }
        Matcher file = VALUES_FILE.matcher(text);
        if (file.find() && valuesNames.containsKey(file.group(1))) {
            return new HelmException(
                    HelmFault.VALUES, cut(file.group(2)), Location.of(valuesNames.get(file.group(1)) + ""), null);
        }
        boolean ofChart =
                text.contains("Chart.yaml") || text.contains("validation:") || text.contains("not installable");
        return new HelmException(
                ofChart ? HelmFault.CHART : HelmFault.OTHER, cut(text), Location.of(chart.source()), null);
    }

    private HelmException schema(String text) {
        boolean remote = text.contains("HTTP request failed") || text.contains("failing loading");
        Location place = new ValuePlaces(chart.source(), values).of(text);
        return new HelmException(
                HelmFault.SCHEMA,
                cut(text),
                place == null ? Location.of(chart.source().resolve("values.schema.json")) : place,
                remote
                        ? "the schema refers to the network, which charts cannot reach here: skip the validation of its schema"
                        : "correct the values, or skip the validation of the schema");
    }

    private HelmException at(HelmFault fault, String message, MatchResult place, @Nullable String hint) {
        String column = place.groupCount() >= 3 && fault != HelmFault.SYNTAX ? place.group(3) : null;
        Location location =
                locate(place.group(1), Integer.parseInt(place.group(2)), column == null ? 0 : Integer.parseInt(column));
        return new HelmException(fault, cut(message), location, hint);
    }

    private Location locate(String source, int line, int column) {
        // Helm counts columns from 0 as Go templates do
        return chart.locate(relative(source), line, column == 0 ? 0 : column + 1);
    }

    /** The path below the chart: without the chart's name. */
    private static String relative(String source) {
        return source.substring(source.indexOf('/') + 1);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
