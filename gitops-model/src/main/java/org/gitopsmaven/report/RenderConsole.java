/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.report;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.render.RenderListener;
import org.gitopsmaven.render.RenderedTree;
import org.gitopsmaven.render.Rendering;
import org.gitopsmaven.repository.EnvironmentName;
import org.gitopsmaven.repository.RenderTarget;

/**
 * Tells on a console what was rendered: one line per environment, one for the total, one for where it is. Targets that
 * were refused are told as findings, by the caller.
 */
public final class RenderConsole implements RenderListener {

    private static final int MOST_NAMES = 5;

    private final Console console;
    private final Path root;
    private int unchanged;

    /**
     * @param root what paths are shown relative to
     */
    public RenderConsole(Console console, Path root) {
        this.console = console;
        this.root = root.toAbsolutePath().normalize();
    }

    @Override
    public void unchanged(RenderTarget target, int resources) {
        unchanged++;
    }

    @Override
    public void finished(List<Rendering> renderings, Duration duration) {
        Map<EnvironmentName, List<Rendering>> environments = new LinkedHashMap<>();
        for (Rendering rendering : renderings) {
            environments
                    .computeIfAbsent(rendering.target().environment(), name -> new ArrayList<>())
                    .add(rendering);
        }
        Columns columns = new Columns();
        for (Map.Entry<EnvironmentName, List<Rendering>> environment : environments.entrySet()) {
            List<Rendering> group = environment.getValue();
            columns.row(environment.getKey().value(), resources(group), applications(group));
        }
        for (List<String> row : columns.aligned()) {
            console.line(console.strong(row.get(0)) + "  " + row.get(1) + "  " + row.get(2));
        }
        int rendered = rendered(renderings);
        String missing = rendered == renderings.size()
                ? ""
                : ", " + console.failure((renderings.size() - rendered) + " not rendered");
        String same = unchanged == 0 ? "" : ", " + unchanged + " unchanged since the last run";
        String comma = missing.isEmpty() && same.isEmpty() ? "" : ",";
        console.line("rendered " + resources(renderings) + " of " + Count.of(rendered, "target") + missing + same
                + comma + " in " + seconds(duration));
    }

    @Override
    public void written(RenderedTree tree) {
        console.line("wrote " + Count.of(tree.files().size(), "file") + " to "
                + Location.of(tree.directory()).relativeTo(root).file());
    }

    /** Tells of manifests that belong to no target, by the directory at the root that they lie below. */
    public void unclaimed(List<Path> files) {
        if (files.isEmpty()) {
            return;
        }
        Set<String> directories = new TreeSet<>();
        files.forEach(
                file -> directories.add(root.relativize(file).subpath(0, 1).toString()));
        String where = directories.size() <= MOST_NAMES
                ? String.join(", ", directories)
                : directories.stream().limit(MOST_NAMES).collect(Collectors.joining(", ")) + " and "
                        + (directories.size() - MOST_NAMES) + " others";
        console.line(Count.of(files.size(), "manifest") + " of no target: " + where);
    }

    private static String resources(List<Rendering> renderings) {
        int number = 0;
        for (Rendering rendering : renderings) {
            number += rendering.resources().size();
        }
        return Count.of(number, "resource");
    }

    private static int rendered(List<Rendering> renderings) {
        int rendered = 0;
        for (Rendering rendering : renderings) {
            rendered += rendering.isRendered() ? 1 : 0;
        }
        return rendered;
    }

    private static String applications(List<Rendering> renderings) {
        Set<String> names = new TreeSet<>();
        for (Rendering rendering : renderings) {
            names.add(rendering.target().application().value());
        }
        return names.size() <= MOST_NAMES ? String.join(", ", names) : Count.of(names.size(), "application");
    }

    private static String seconds(Duration duration) {
        long tenths = (duration.toMillis() + 50) / 100;
        return tenths / 10 + "." + tenths % 10 + " s";
    }
}
