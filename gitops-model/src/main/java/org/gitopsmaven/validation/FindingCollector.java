/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.validation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.render.RenderStatus;
import org.gitopsmaven.render.Rendering;
import org.jspecify.annotations.Nullable;

/** Gathers findings: the same cause seen in several targets becomes one finding that names them all. */
final class FindingCollector implements Consumer<Finding> {

    private final Path root;
    private final String rootPrefix;
    private final Severities severities;
    private final Map<Cause, MergedFinding> byCause = new LinkedHashMap<>();
    private final List<Finding> refusals = new ArrayList<>();

    FindingCollector(Path root, Severities severities) {
        this.root = root;
        this.rootPrefix = root + root.getFileSystem().getSeparator();
        this.severities = severities;
    }

    void add(Finding finding) {
        severities.apply(finding).map(this::shown).ifPresent(this::merge);
    }

    @Override
    public void accept(Finding finding) {
        add(finding);
    }

    /** A finding that was weighed before. */
    void addAsIs(Finding finding) {
        merge(finding);
    }

    /**
     * A fault for which a target was refused. Where something is found at the same place, that is why: it says so and
     * names the target, as heavy as the refusal. What only we cannot render weighs what the user says, and is never hidden.
     */
    void addRefusal(Rendering rendering) {
        boolean isOurLimit = rendering.status() == RenderStatus.NOT_RENDERED;
        Optional<Finding> finding = RefusedTargets.finding(rendering);
        if (finding.isPresent()) {
            refusals.add(shown(isOurLimit ? severities.weigh(finding.get()) : finding.get()));
        }
    }

    List<Finding> sorted() {
        Map<Location, MergedFinding> byPlace = new HashMap<>();
        for (MergedFinding found : byCause.values()) {
            place(byPlace, found);
        }
        for (Finding refusal : refusals) {
            Location location = refusal.location();
            MergedFinding reason = location == null ? null : byPlace.get(location);
            if (reason == null) {
                place(byPlace, merge(refusal));
            } else {
                reason.add(refusal);
            }
        }
        refusals.clear();
        List<Finding> sorted = new ArrayList<>();
        for (MergedFinding found : byCause.values()) {
            sorted.add(found.finding());
        }
        Collections.sort(sorted);
        return sorted;
    }

    private static void place(Map<Location, MergedFinding> byPlace, MergedFinding found) {
        Location location = found.location();
        if (location != null && location.line() > 0) {
            byPlace.putIfAbsent(location, found);
        }
    }

    private MergedFinding merge(Finding finding) {
        MergedFinding merged = byCause.computeIfAbsent(Cause.of(finding), cause -> new MergedFinding(finding));
        merged.add(finding);
        return merged;
    }

    private Finding shown(Finding finding) {
        Location location = finding.location();
        String hint = finding.hint();
        return finding.withMessage(relative(finding.message()))
                .withHint(hint == null ? null : relative(hint))
                .at(location == null ? null : location.relativeTo(root));
    }

    /** Paths in a text as the user knows them, and the same on every machine. */
    private String relative(String text) {
        return text.replace(rootPrefix, "");
    }

    /**
     * What makes two findings the same: the place, whatever fields an alias or a template puts it into; without a line,
     * the field tells them apart, and without a place the object.
     */
    private record Cause(
            String rule,
            @Nullable Location location,
            @Nullable String field,
            @Nullable String resource,
            String message) {

        static Cause of(Finding finding) {
            Location location = finding.location();
            return new Cause(
                    finding.rule().id(),
                    location,
                    location == null || location.line() == 0 ? finding.field() : null,
                    location == null ? finding.resource() : null,
                    finding.message());
        }
    }
}
