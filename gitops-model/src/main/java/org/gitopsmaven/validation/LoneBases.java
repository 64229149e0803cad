/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.validation;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.render.Rendering;
import org.gitopsmaven.repository.Controller;
import org.gitopsmaven.repository.KustomizeSource;
import org.gitopsmaven.repository.RenderTarget;

/**
 * Bases that nothing in the repository uses, beside targets that are no bases: something elsewhere may complete them. What
 * they lack is worth a note; what is wrong in them stays as heavy as it is.
 */
final class LoneBases {

    private static final Set<String> NAMES = Set.of("base", "bases");

    /** Rules that speak of something missing, which an overlay adds. */
    private static final Set<String> LACKS = Set.of(
            "SCHEMA-REQUIRED",
            "KUST-REFS",
            "KUST-GENERATED-UNUSED",
            "RES-SELECTOR",
            "RES-SERVICE-SELECTOR",
            "RES-SERVICE-TARGET-PORT",
            "RES-VOLUME-MOUNT");

    private final Path root;
    private final boolean only;

    LoneBases(Path root, List<Rendering> renderings) {
        this.root = root;
        this.only = areBases(renderings);
    }

    private boolean areBases(List<Rendering> renderings) {
        for (Rendering rendering : renderings) {
            if (!isBase(rendering.target())) {
                return false;
            }
        }
        return true;
    }

    /** The finding as heavy as it is for this target. */
    Finding weigh(Finding finding, RenderTarget target) {
        boolean completed = !only && LACKS.contains(finding.rule().id()) && isBase(target);
        return completed ? finding.as(Severity.INFO) : finding;
    }

    private boolean isBase(RenderTarget target) {
        if (target.controller() != Controller.NONE || !(target.source() instanceof KustomizeSource)) {
            return false;
        }
        Path directory = target.source().directory();
        if (!directory.startsWith(root) || directory.equals(root)) {
            return false;
        }
        for (Path name : root.relativize(directory)) {
            if (NAMES.contains(name.toString())) {
                return true;
            }
        }
        return false;
    }
}
