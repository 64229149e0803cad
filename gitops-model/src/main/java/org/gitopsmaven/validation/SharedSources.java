/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.render.Rendering;
import org.gitopsmaven.repository.FluxKustomizationSource;
import org.gitopsmaven.repository.RenderTarget;
import org.jspecify.annotations.Nullable;

/**
 * Components that several targets use: an entry of one that has no effect in some targets and has one in others is as it
 * was meant, and worth a note.
 */
final class SharedSources {

    private static final Set<String> WITHOUT_EFFECT = Set.of("KUST-PATCH", "KUST-IMAGES");

    private record Entry(String rule, @Nullable Location place, String message) {

        static Entry of(Finding finding) {
            return new Entry(finding.rule().id(), finding.location(), finding.message());
        }
    }

    private final Map<Entry, Integer> idle = new HashMap<>();
    private final Map<String, Integer> readers = new HashMap<>();

    /** @param found the findings of each rendering */
    SharedSources(List<Rendering> renderings, List<List<Finding>> found) {
        for (List<Finding> findings : found) {
            Set<Entry> entries = new HashSet<>();
            for (Finding finding : findings) {
                if (WITHOUT_EFFECT.contains(finding.rule().id())) {
                    entries.add(Entry.of(finding));
                }
            }
            for (Entry entry : entries) {
                idle.merge(entry, 1, Integer::sum);
            }
        }
        if (!idle.isEmpty()) {
            renderings.stream()
                    .filter(Rendering::isRendered)
                    .forEach(rendering ->
                            rendering.reads().forEach(file -> readers.merge(file.toString(), 1, Integer::sum)));
        }
    }

    /** The finding as heavy as it is, seen in all targets. */
    Finding weigh(Finding finding, RenderTarget target) {
        Location place = finding.location();
        if (place != null && isHandedDown(finding, target, place)) {
            return finding.as(Severity.INFO);
        }
        Integer count = place == null || idle.isEmpty() ? null : idle.get(Entry.of(finding));
        boolean works = place != null && count != null && count < readers.getOrDefault(place.file(), 0);
        return works ? finding.as(Severity.INFO) : finding;
    }

    /** Whether a patch of a Kustomization of Flux stands elsewhere: its parent gives it to all of its children. */
    private static boolean isHandedDown(Finding finding, RenderTarget target, Location place) {
        return finding.rule().id().equals("KUST-PATCH")
                && target.source() instanceof FluxKustomizationSource
                && !place.file().equals(target.definedAt().file())
                && !place.file().toLowerCase(Locale.ROOT).contains("kustomization.y");
    }
}
