/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.validation;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.render.Rendering;
import org.gitopsmaven.yaml.YamlException;

/** Why targets were refused, as findings: what keeps three environments from being rendered is told once. */
public final class RefusedTargets {

    private RefusedTargets() {}

    /**
     * One finding per cause, sorted.
     *
     * @param root what places are told relative to
     * @param severities what targets weigh that cannot be rendered here; one that is refused is an error
     */
    public static List<Finding> findings(Path root, List<Rendering> renderings, Severities severities) {
        FindingCollector collector = new FindingCollector(root, severities);
        for (Rendering rendering : renderings) {
            collector.addRefusal(rendering);
        }
        return collector.sorted();
    }

    static Optional<Finding> finding(Rendering rendering) {
        GitOpsException fault = rendering.fault();
        if (fault == null) {
            return Optional.empty();
        }
        Finding finding = Finding.of(cause(fault)).in(rendering.target().id());
        return Optional.of(
                finding.location() == null ? finding.at(rendering.target().definedAt()) : finding);
    }

    /** The bad YAML inside a fault that an engine put words around: the file's own finding says the same. */
    private static GitOpsException cause(GitOpsException fault) {
        for (Throwable inner = fault; inner != null; inner = inner.getCause()) {
            if (inner instanceof YamlException yaml) {
                return yaml;
            }
        }
        return fault;
    }
}
