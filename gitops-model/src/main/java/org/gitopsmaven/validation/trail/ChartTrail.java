/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.validation.trail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.render.Rendering;
import org.gitopsmaven.repository.SourceTree;
import org.jspecify.annotations.Nullable;

/** Gives findings about what templates rendered the line they are about: of the values, when the template only puts them in. */
public final class ChartTrail {

    private static final int LARGEST = 1 << 20;

    private final SourceTree tree;

    public ChartTrail(SourceTree tree) {
        this.tree = tree;
    }

    /** The finding at its line, or at its template where the line is not certain. */
    public Finding place(Finding finding, Rendering rendering) {
        Location place = finding.location();
        Path chart = place == null ? null : chart(Path.of(place.file()));
        if (place == null || chart == null) {
            return finding;
        }
        try {
            Location found = find(finding, Path.of(place.file()), chart, rendering);
            return finding.at(found == null ? Location.of(place.file()) : found);
        } catch (GitOpsException e) {
            return finding; // the template cannot be read any more
        }
    }

    /** The chart that a template is of; null for what is no template. */
    private static @Nullable Path chart(Path file) {
        for (Path directory = file.getParent(); directory != null; directory = directory.getParent()) {
            if (directory.endsWith("templates") && Files.isRegularFile(directory.resolveSibling("Chart.yaml"))) {
                return Files.isRegularFile(file) ? directory.getParent() : null;
            }
        }
        return null;
    }

    private @Nullable Location find(Finding finding, Path file, Path chart, Rendering rendering) {
        String field = finding.field();
        String object = finding.resource();
        String text = tree.read(file);
        if (field == null || object == null || text.length() > LARGEST) {
            return null;
        }
        TemplateText template = new TemplateText(text);
        String kind = object.substring(0, Math.max(0, object.indexOf('/')));
        TemplateSearch search = TemplateSearch.of(template, kind, FieldSteps.of(field));
        if (search == null) {
            return null;
        }
        boolean atKey = finding.rule().id().equals("SCHEMA-UNKNOWN-FIELD");
        Location value =
                value(search, template, new ValueLayers(tree, chart, rendering.reads()), atKey, finding.message());
        if (value != null) {
            return value;
        }
        TemplateLine last = search.last();
        boolean whole = search.rest().isEmpty() && !atKey;
        return new Location(file.toString(), last.number(), whole ? last.columnOfValue() : last.indent() + 1);
    }

    /** The place of the value that a template puts in at the end of the way; those that were given come first. */
    private static @Nullable Location value(
            TemplateSearch search, TemplateText template, ValueLayers layers, boolean atKey, String message) {
        TemplateLine last = search.last();
        boolean inLine = search.rest().isEmpty();
        if (inLine && !last.value().contains("{{") && !last.value().isEmpty()) {
            return null;
        }
        int end = inLine && !last.value().isEmpty() ? last.number() : template.end(last, search.document());
        List<List<String>> paths = new ArrayList<>();
        for (List<String> name : ValueNames.of(template.lines(), last.number(), end)) {
            List<String> path = new ArrayList<>(name);
            path.addAll(search.rest());
            paths.add(path);
        }
        List<List<String>> given = paths.stream().filter(layers::isGiven).toList();
        List<Location> places = new ArrayList<>();
        for (List<String> path : given.isEmpty() ? paths : given) {
            Location place = layers.find(path, atKey, message);
            if (place != null && !places.contains(place)) {
                places.add(place);
            }
        }
        return places.size() == 1 ? places.get(0) : null;
    }
}
