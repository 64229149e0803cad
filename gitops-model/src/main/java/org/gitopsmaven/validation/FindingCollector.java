/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.validation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.Location;
import org.jspecify.annotations.Nullable;

/** Gathers findings: the same cause seen in several targets becomes one finding that names them all. */
final class FindingCollector {

    private final Path root;
    private final Severities severities;
    private final Map<Cause, Finding> byCause = new LinkedHashMap<>();
    private final List<Finding> refusals = new ArrayList<>();

    FindingCollector(Path root, Severities severities) {
        this.root = root;
        this.severities = severities;
    }

    void add(Finding finding) {
        severities
                .apply(finding)
                .map(this::shown)
                .ifPresent(found -> byCause.merge(Cause.of(found), found, this::merge));
    }

    /**
     * A fault for which a target was refused. Where something is found at the same place, that is why: it says so and
     * names the target, as heavy as the refusal.
     */
    void addRefusal(Finding finding) {
        refusals.add(shown(finding));
    }

    List<Finding> sorted() {
        for (Finding refusal : refusals) {
            Cause cause = Cause.of(refusal);
            byCause.merge(reasonFor(refusal).orElse(cause), refusal, this::merge);
        }
        refusals.clear();
        return byCause.values().stream().sorted().toList();
    }

    private Optional<Cause> reasonFor(Finding refusal) {
        Location location = refusal.location();
        return location == null || location.line() == 0
                ? Optional.empty()
                : byCause.keySet().stream()
                        .filter(cause -> location.equals(cause.location()))
                        .findFirst();
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
        return text.replace(root + root.getFileSystem().getSeparator(), "");
    }

    private Finding merge(Finding one, Finding other) {
        List<String> targets = new ArrayList<>(one.targets());
        targets.addAll(other.targets());
        Finding merged = one.in(targets);
        return other.severity().atLeast(one.severity()) ? merged.as(other.severity()) : merged;
    }

    /** What makes two findings the same; without a place, the object tells them apart. */
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
                    finding.field(),
                    location == null ? finding.resource() : null,
                    finding.message());
        }
    }
}
